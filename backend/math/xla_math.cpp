// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/math/xla_math.h"

namespace graft::xla {

using namespace detail;

float erfInv(float x) {
  float w = -log1p(x * -x);
  float p = w < 5.0f ? horner(w - 2.5f, 0x32F16588, 0x34B84B36, 0xB66C7357,
                              0xB6935AC1, 0x396532DB, 0xBAA45408, 0xBB88E4EF,
                              0x3E7C8F63, 0x3FC02E2F)
                     : horner(std::sqrt(w) - 3.0f, 0xB951F09B, 0x38D3B56B,
                              0x3AB0DC72, 0xBB70BDE7, 0x3BBC127B, 0xBBF9C5D7,
                              0x3C1AA57E, 0x3F8036DB, 0x40354F7E);
  if (std::abs(x) == 1.0f)
    return x * infinity;
  return flushDenormal(p * flushDenormal(x));
}

float foldedErf(float x) { return std::erf(x); }

} // namespace graft::xla
