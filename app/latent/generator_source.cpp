#include "app/latent/generator_source.h"

#include "app/version.h"
#include "engine/latent/plane_generator.h"
#include "engine/latent/script_generator.h"

namespace ganimede {

GeneratorSource sourceOf(const RunToEvaluate& run)
{
    auto generator = std::make_shared<ImageCheckpoint>();
    generator->spec = run.spec;
    generator->state = run.state;
    generator->version = kVersion;
    generator->set = run.training->name;
    generator->shape = run.training->shape;
    generator->classes = run.training->classes;
    return {generator, nullptr};
}

GeneratorSource sourceOf(const CheckpointPtr& checkpoint)
{
    return {nullptr, [checkpoint](const ImageTrainerOptions&, const std::stop_token&) {
                return std::make_unique<PlaneGenerator>(*checkpoint);
            }};
}

GeneratorSource sourceOfScript(const QString& path)
{
    return {nullptr, [file = path.toStdString()](const ImageTrainerOptions& options, std::stop_token stop) {
                ScriptOptions script;
                script.threads = options.threads;
                script.stop = std::move(stop);
                return openScript(file, script);
            }};
}

}  // namespace ganimede
