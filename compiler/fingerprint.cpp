// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "absl/hash/hash.h"
#include "graft/traced_program.h"

namespace graft {

// Found by argument-dependent lookup: each names every field that operator==
// compares.
template <typename H> H AbslHashValue(H h, const SourceLine &s) {
  return H::combine(std::move(h), s.file, s.line, s.column);
}
template <typename H> H AbslHashValue(H h, const ProgramArgument &a) {
  return H::combine(std::move(h), a.kind, a.dtype, a.shape, a.source, a.path,
                    a.donated);
}
template <typename H> H AbslHashValue(H h, Key k) {
  return H::combine(std::move(h), k.k0, k.k1);
}
template <typename H> H AbslHashValue(H h, const Sampler &s) {
  h = H::combine(std::move(h), s.kind, s.dtype, s.shape, s.layout, s.numerics,
                 s.lower, s.upper, s.probability, s.minimum, s.maximum,
                 s.columnAxis, s.delta, s.scale, s.window.has_value());
  return s.window ? H::combine(std::move(h), s.window->base, s.window->sizes,
                               s.window->strides)
                  : std::move(h);
}
template <typename H> H AbslHashValue(H h, const KeyOp &o) {
  return H::combine(std::move(h), o.key);
}
template <typename H> H AbslHashValue(H h, const FoldInOp &o) {
  return H::combine(std::move(h), o.key, o.count, o.offset);
}
template <typename H> H AbslHashValue(H h, const SplitOp &o) {
  return H::combine(std::move(h), o.key, o.index, o.count, o.layout);
}
template <typename H> H AbslHashValue(H h, const KeyDataOp &o) {
  return H::combine(std::move(h), o.key);
}
template <typename H> H AbslHashValue(H h, const WrapKeyDataOp &o) {
  return H::combine(std::move(h), o.value);
}
template <typename H> H AbslHashValue(H h, const AdvanceOp &o) {
  return H::combine(std::move(h), o.value, o.by);
}
template <typename H> H AbslHashValue(H h, const DrawOp &o) {
  return H::combine(std::move(h), o.key, o.sampler);
}
template <typename H> H AbslHashValue(H h, const ConstantOp &o) {
  h = H::combine(std::move(h), o.dtype, o.shape, o.bytes.size());
  return H::combine_contiguous(
      std::move(h), reinterpret_cast<const unsigned char *>(o.bytes.data()),
      o.bytes.size());
}
// Without the op's attributes: operator== tells those apart.
template <typename H> H AbslHashValue(H h, const ComputeOp &o) {
  return H::combine(std::move(h), o.op.op.index(), o.operands);
}
template <typename H> H AbslHashValue(H h, const VariableOp &o) {
  return H::combine(std::move(h), o.init, o.type);
}
template <typename H> H AbslHashValue(H h, const ReadOp &o) {
  return H::combine(std::move(h), o.variable);
}
template <typename H> H AbslHashValue(H h, const UpdateOp &o) {
  return H::combine(std::move(h), o.variable, o.value);
}
template <typename H> H AbslHashValue(H h, const IslandOp &o) {
  h = H::combine(std::move(h), o.name, o.operands, o.results.size(), o.module,
                 o.ops, o.scratchBytes, o.donated, o.hasEffects, o.lines);
  for (const TensorType &type : o.results)
    h = H::combine(std::move(h), type.dtype, type.shape);
  return h;
}
template <typename H> H AbslHashValue(H h, const TracedOp &o) {
  h = H::combine(std::move(h), o.op.index(), o.result, o.path, o.where,
                 o.section, o.replacedAt);
  return std::visit(
      [&](const auto &op) { return H::combine(std::move(h), op); }, o.op);
}
template <typename H> H AbslHashValue(H h, const TracedResult &r) {
  return H::combine(std::move(h), r.value, r.path, r.sharding);
}

uint64_t fingerprint(const TracedProgram &program) {
  return absl::HashOf(program.name, program.arguments, program.ops,
                      program.results, program.roundsAsXla);
}

} // namespace graft
