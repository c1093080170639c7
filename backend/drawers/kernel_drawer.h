// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A drawer walks its window in runs and has a kernel write each. What is not 32
// bits wide is drawn as words, a chunk at a time on the stack, and converted.

#ifndef GRAFT_BACKEND_DRAWERS_KERNEL_DRAWER_H
#define GRAFT_BACKEND_DRAWERS_KERNEL_DRAWER_H

#include <array>

#include "backend/drawers/counter_runs.h"
#include "backend/drawers/drawer.h"
#include "backend/drawers/look_up.h"
#include "backend/kernels/kernel_id.h"

namespace graft {

/// Draws with a kernel, in the floating-point mode that it needs.
class KernelDrawer final : public Drawer {
public:
  /// `sampler` is not derived. A float has its constants in `parameters` if it
  /// is F32, else its values in `table`.
  KernelDrawer(const Sampler &sampler, KernelFunction kernel,
               const KernelParameters &parameters, LookUpTable table);

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override;

private:
  /// Elements converted at once: 4 KiB of words, which stay in the L1 cache.
  static constexpr int64_t chunkElements = 1024;
  /// Aligned, for its whole registers are written and read.
  struct alignas(64) Chunk : std::array<uint32_t, chunkElements> {};

  /// What the words or values of the kernel go through.
  enum class Conversion { None, ToU8, ToU16, ToU64, ToBF16, ToF16 };
  static Conversion conversionTo(DType dtype);

  void drawWords(const WordStream &stream, const IndexRun &run,
                 std::byte *out) const;
  void drawConverted(const WordStream &stream, const IndexRun &run,
                     std::byte *out) const;
  void drawNarrowWords(const WordStream &stream, const IndexRun &run,
                       std::byte *out) const;
  void drawU64(const WordStream &stream, const IndexRun &run,
               std::byte *out) const;
  void drawNarrow(const WordStream &stream, const IndexRun &run,
                  std::byte *out) const;
  void narrow(const Chunk &bits, int64_t count, std::byte *out) const;
  void drawSubWords(const WordStream &stream, const IndexRun &run,
                    Chunk &bits) const;
  void drawChunk(const WordStream &stream, const IndexRun &run,
                 Chunk &chunk) const;
  void drawMasked(const WordStream &stream, const IndexRun &run, uint32_t mask0,
                  uint32_t mask1, Chunk &chunk) const;

  WindowWalk walk;
  KernelFunction kernel;
  KernelParameters parameters;
  LookUpTable table; ///< of BF16 and F16 draws
  Conversion conversion;
  CounterLayout layout;
  uint64_t words; ///< of an Original stream
  int randomBits;
  int64_t elementBytes;
};

} // namespace graft

#endif // GRAFT_BACKEND_DRAWERS_KERNEL_DRAWER_H
