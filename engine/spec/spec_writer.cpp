#include "engine/spec/spec_writer.h"

#include "engine/files/base64.h"

namespace ganimede {
namespace {

Json pointJson(Point p)
{
    return Json::array({shortestDouble(p.x), shortestDouble(p.y)});
}

Json strokeJson(const Stroke& stroke)
{
    Json path = Json::array();
    for (const Point p : stroke.path) {
        path.push_back(pointJson(p));
    }
    return {{"erase", stroke.erase}, {"radius", stroke.radius}, {"density", stroke.density}, {"path", std::move(path)}};
}

}  // namespace

Json strokesJson(const std::vector<Stroke>& strokes, std::size_t first)
{
    Json list = Json::array();
    for (std::size_t i = first; i < strokes.size(); ++i) {
        list.push_back(strokeJson(strokes[i]));
    }
    return list;
}

Json changesJson(const std::vector<TimedChange>& changes)
{
    Json list = Json::array();
    for (const TimedChange& change : changes) {
        Json entry{{"step", change.step}, {"path", change.path}, {"value", Json::parse(change.value)}};
        if (change.together) {
            entry["together"] = true;
        }
        if (change.waits) {
            entry["waits"] = true;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

void SpecWriter::strokes(const Field& field, const std::vector<Stroke>& strokes)
{
    add(field, strokesJson(strokes));
}

void SpecWriter::points(const Field& field, const std::vector<Point>& points)
{
    Json list = Json::array();
    for (const Point p : points) {
        list.push_back(pointJson(p));
    }
    add(field, std::move(list));
}

void SpecWriter::picture(const Field& field, const Picture& picture)
{
    add(field,
        Json{{"width", picture.width}, {"height", picture.height}, {"darkness", base64Encode(picture.darkness)}});
}

}  // namespace ganimede
