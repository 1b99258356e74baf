#include "engine/torch/images/graph/tensor_measures.h"

#include <ATen/Functions.h>
#ifdef GANIMEDE_CUDA
#include <c10/cuda/CUDAStream.h>

#include "engine/torch/images/graph/judge_kernels.h"
#endif

namespace ganimede {
namespace {

using tensors::Measure;

template <class Value, int kMost>
tensors::Table<Value, kMost> tableOf(const std::vector<at::Tensor>& from)
{
    TORCH_CHECK(from.size() <= kMost, "too many tensors to be measured at once");
    tensors::Table<Value, kMost> table;
    for (const at::Tensor& tensor : from) {
        table.add(tensor.const_data_ptr<Value>(), tensor.numel());
    }
    return table;
}

template <class Value, int kMost>
void measureOnHost(const tensors::Table<Value, kMost>& table, Measure what, Value* out)
{
    double all = 0;
    for (int block = 0; block < table.blocks(); ++block) {
        all = tensors::joined(what, all, tensors::foundBy(0, 1, table, block, what));
    }
    *out = static_cast<Value>(tensors::finished(what, all));
}

template <class Value, int kMost>
void measureAny(const std::vector<at::Tensor>& from, Measure what, [[maybe_unused]] const at::Tensor& arrived,
                const at::Tensor& out)
{
    const auto table = tableOf<Value, kMost>(from);
#ifdef GANIMEDE_CUDA
    if (out.is_cuda()) {
        // Given back when the launch is queued: what takes it next is queued behind.
        const at::Tensor found = at::empty({table.blocks()}, out.options().dtype(at::kDouble));
        cuda::measure(table, what, found.mutable_data_ptr<double>(), arrived.mutable_data_ptr<int>(),
                      out.mutable_data_ptr<Value>(), c10::cuda::getCurrentCUDAStream().stream());
        return;
    }
#endif
    measureOnHost(table, what, out.mutable_data_ptr<Value>());
}

template <class Value>
void measureAll(const std::vector<at::Tensor>& from, Measure what, const at::Tensor& arrived, const at::Tensor& out)
{
    if (from.size() <= tensors::kFew) {
        measureAny<Value, tensors::kFew>(from, what, arrived, out);
    } else {
        measureAny<Value, tensors::kMany>(from, what, arrived, out);
    }
}

}  // namespace

TensorMeasures::TensorMeasures(const at::TensorOptions& options)
    : m_options(options), m_arrived(at::zeros({1}, options.dtype(at::kInt)))
{}

void TensorMeasures::length(const Tensors& tensors, const at::Tensor& out) const
{
    measure(Measure::length, tensors, out);
}

void TensorMeasures::largest(const Tensors& tensors, const at::Tensor& out) const
{
    measure(Measure::largest, tensors, out);
}

void TensorMeasures::measure(Measure what, const Tensors& tensors, const at::Tensor& out) const
{
    if (tensors.empty()) {
        out.fill_(0);
    } else if (m_options.dtype() == at::kDouble) {
        measureAll<double>(tensors, what, m_arrived, out);
    } else {
        measureAll<float>(tensors, what, m_arrived, out);
    }
}

}  // namespace ganimede
