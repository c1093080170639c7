// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Four registers of 16 lanes are carried through every step side by side, since
// a single chain of the hash waits for its own latency. Compiled for AVX-512
// (see CMakeLists.txt); nothing here may run before `hasReference`.

#include "bench/reference_kernel.h"

#include <bit>

#include <immintrin.h>

#include "backend/drawers/exact_float_mode.h"

namespace graft::bench {
namespace {

constexpr int chains = 4;

struct Floats {
  __m512 of[chains];
};

struct Words {
  __m512i of[chains];
};

// Applies `step` to the chains, one after the other.
template <typename StepT>
[[gnu::always_inline]] inline Floats each(const StepT &step) {
  return {{step(0), step(1), step(2), step(3)}};
}

[[gnu::always_inline]] inline __m512 constant(uint32_t bits) {
  return _mm512_castsi512_ps(_mm512_set1_epi32(static_cast<int>(bits)));
}

template <int rotation>
[[gnu::always_inline]] inline void round(Words &x0, Words &x1) {
  for (int i = 0; i < chains; ++i) {
    x0.of[i] = _mm512_add_epi32(x0.of[i], x1.of[i]);
    x1.of[i] = _mm512_xor_si512(_mm512_rol_epi32(x1.of[i], rotation), x0.of[i]);
  }
}

template <int a, int b, int c, int d>
[[gnu::always_inline]] inline void group(Words &x0, Words &x1, uint32_t add0,
                                         uint32_t add1) {
  round<a>(x0, x1);
  round<b>(x0, x1);
  round<c>(x0, x1);
  round<d>(x0, x1);
  for (int i = 0; i < chains; ++i) {
    x0.of[i] =
        _mm512_add_epi32(x0.of[i], _mm512_set1_epi32(static_cast<int>(add0)));
    x1.of[i] =
        _mm512_add_epi32(x1.of[i], _mm512_set1_epi32(static_cast<int>(add1)));
  }
}

[[gnu::always_inline]] inline Words hash(uint32_t k0, uint32_t k1,
                                         uint32_t first) {
  const uint32_t k2 = k0 ^ k1 ^ 0x1BD11BDA;
  const __m512i lanes =
      _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  Words x0, x1;
  for (int i = 0; i < chains; ++i) {
    x0.of[i] = _mm512_set1_epi32(static_cast<int>(k0));
    x1.of[i] = _mm512_add_epi32(
        lanes, _mm512_set1_epi32(static_cast<int>(
                   first + k1 + static_cast<uint32_t>(i) * 16)));
  }
  group<13, 15, 26, 6>(x0, x1, k1, k2 + 1);
  group<17, 29, 16, 24>(x0, x1, k2, k0 + 2);
  group<13, 15, 26, 6>(x0, x1, k0, k1 + 3);
  group<17, 29, 16, 24>(x0, x1, k1, k2 + 4);
  group<13, 15, 26, 6>(x0, x1, k2, k0 + 5);
  for (int i = 0; i < chains; ++i)
    x0.of[i] = _mm512_xor_si512(x0.of[i], x1.of[i]);
  return x0;
}

// The words' upper 23 bits as numbers in [0, 1).
[[gnu::always_inline]] inline Floats fraction(const Words &words) {
  return each([&](int i) {
    // a >> 9 | 1.0f
    __m512i bits = _mm512_or_si512(_mm512_srli_epi32(words.of[i], 9),
                                   _mm512_set1_epi32(0x3F800000));
    return _mm512_sub_ps(_mm512_castsi512_ps(bits), _mm512_set1_ps(1));
  });
}

template <typename... Bits>
[[gnu::always_inline]] inline Floats horner(uint32_t start, const Floats &x,
                                            Bits... coefficients) {
  Floats sum = each([&](int) { return constant(start); });
  auto step = [&](uint32_t bits) {
    for (int i = 0; i < chains; ++i)
      sum.of[i] = _mm512_fmadd_ps(sum.of[i], x.of[i], constant(bits));
  };
  (step(coefficients), ...);
  return sum;
}

// log1p of lanes in (1 - sqrt(2), 0].
[[gnu::always_inline]] inline Floats smallLog1p(const Floats &x) {
  Floats n = horner(0x383DE04B, x, 0x3EFF40C5u, 0x40D284FAu, 0x41EF4B9Cu,
                    0x4273CC76u, 0x426473ADu, 0x41A05101u);
  Floats d = horner(0x3F800000, x, 0x417101ADu, 0x42A6185Bu, 0x435DC32Du,
                    0x439A8CA3u, 0x43586D8Au, 0x42707982u);
  return each([&](int i) {
    __m512 square = _mm512_mul_ps(x.of[i], x.of[i]);
    __m512 s = _mm512_mul_ps(_mm512_mul_ps(x.of[i], square),
                             _mm512_div_ps(n.of[i], d.of[i]));
    return _mm512_add_ps(x.of[i],
                         _mm512_fmadd_ps(_mm512_set1_ps(-0.5f), square, s));
  });
}

// log of normal, positive lanes.
[[gnu::always_inline]] inline Floats log(const Floats &x) {
  Floats e, y;
  for (int i = 0; i < chains; ++i) {
    // The mantissa in [sqrt(1/2), sqrt(2)), less 1, and the exponent to it.
    __m512i bits = _mm512_castps_si512(x.of[i]);
    __m512i exponent = _mm512_srai_epi32(
        _mm512_sub_epi32(bits, _mm512_set1_epi32(0x3F3504F3)), 23);
    __m512i mantissa = _mm512_sub_epi32(bits, _mm512_slli_epi32(exponent, 23));
    e.of[i] = _mm512_cvtepi32_ps(exponent);
    y.of[i] =
        _mm512_sub_ps(_mm512_castsi512_ps(mantissa), _mm512_set1_ps(1.0f));
  }
  Floats a = horner(0x3D9021BB, y, 0xBDEBD1B8u, 0x3DEF251Au);
  Floats b = horner(0xBDFE5D4F, y, 0x3E11E9BFu, 0xBE2AAE50u);
  Floats c = horner(0x3E4CCEAC, y, 0xBE7FFFFCu, 0x3EAAAAAAu);
  return each([&](int i) {
    __m512 z = _mm512_mul_ps(y.of[i], y.of[i]);
    __m512 y3 = _mm512_mul_ps(z, y.of[i]);
    __m512 sum =
        _mm512_fmadd_ps(_mm512_fmadd_ps(a.of[i], y3, b.of[i]), y3, c.of[i]);
    sum =
        _mm512_fmadd_ps(y3, sum, _mm512_mul_ps(e.of[i], constant(0xB95E8083)));
    __m512 r = _mm512_fmadd_ps(_mm512_set1_ps(-0.5f), z, y.of[i]);
    return _mm512_fmadd_ps(e.of[i], constant(0x3F318000),
                           _mm512_add_ps(r, sum));
  });
}

[[gnu::always_inline]] inline Floats log1p(const Floats &x) {
  Floats small = smallLog1p(x);
  Floats large = log(
      each([&](int i) { return _mm512_add_ps(x.of[i], _mm512_set1_ps(1)); }));
  return each([&](int i) {
    __mmask16 isSmall =
        _mm512_cmp_ps_mask(constant(0xBED413CD), x.of[i], _CMP_LT_OQ);
    return _mm512_mask_blend_ps(isSmall, large.of[i], small.of[i]);
  });
}

// erf_inv for |u| < 1; its tail, |u| > 0.9966, only where `hasTail`, and then
// only for the blocks of 64 in which a lane needs it.
template <bool hasTail>
[[gnu::always_inline]] inline Floats erfInv(const Floats &u) {
  Floats logarithm = log1p(each([&](int i) {
    return _mm512_mul_ps(u.of[i],
                         _mm512_xor_ps(u.of[i], _mm512_set1_ps(-0.0f)));
  }));
  Floats p =
      horner(0x32F16588, each([&](int i) {
               return _mm512_sub_ps(_mm512_set1_ps(-2.5f), logarithm.of[i]);
             }),
             0x34B84B36u, 0xB66C7357u, 0xB6935AC1u, 0x396532DBu, 0xBAA45408u,
             0xBB88E4EFu, 0x3E7C8F63u, 0x3FC02E2Fu);
  if constexpr (hasTail) {
    __mmask16 isTail[chains];
    unsigned any = 0;
    for (int i = 0; i < chains; ++i) {
      isTail[i] = _mm512_cmp_ps_mask(logarithm.of[i], _mm512_set1_ps(-5.0f),
                                     _CMP_LE_OQ);
      any |= isTail[i];
    }
    if (any) {
      Floats tail = horner(
          0xB951F09B, each([&](int i) {
            __m512 w = _mm512_xor_ps(logarithm.of[i], _mm512_set1_ps(-0.0f));
            return _mm512_sub_ps(_mm512_sqrt_ps(w), _mm512_set1_ps(3.0f));
          }),
          0x38D3B56Bu, 0x3AB0DC72u, 0xBB70BDE7u, 0x3BBC127Bu, 0xBBF9C5D7u,
          0x3C1AA57Eu, 0x3F8036DBu, 0x40354F7Eu);
      for (int i = 0; i < chains; ++i)
        p.of[i] = _mm512_mask_blend_ps(isTail[i], p.of[i], tail.of[i]);
    }
  }
  return each([&](int i) { return _mm512_mul_ps(p.of[i], u.of[i]); });
}

// fma(f, span, low): never below low, for f is not negative.
[[gnu::always_inline]] inline Floats argument(const Words &words, uint32_t span,
                                              uint32_t low) {
  Floats f = fraction(words);
  return each([&](int i) {
    return _mm512_fmadd_ps(f.of[i], constant(span), constant(low));
  });
}

template <Reference kind>
[[gnu::always_inline]] inline Floats values(const Words &words) {
  if constexpr (kind == Reference::Bits)
    return each([&](int i) { return _mm512_castsi512_ps(words.of[i]); });
  if constexpr (kind == Reference::Uniform)
    return fraction(words);
  constexpr bool hasTail = kind == Reference::Normal;
  Floats x = erfInv<hasTail>(hasTail ? argument(words, 0x40000000, 0xBF7FFFFF)
                                     : argument(words, 0x3FF45A18, 0xBF745A18));
  // No value of the truncated one reaches its bounds: nothing to clamp.
  return each(
      [&](int i) { return _mm512_mul_ps(x.of[i], constant(0x3FB504F3)); });
}

template <Reference kind>
void draw(uint32_t k0, uint32_t k1, uint32_t first, int64_t count,
          std::byte *out) {
  ExactFloatMode mode;
  for (int64_t done = 0; done < count; done += 64) {
    Floats block =
        values<kind>(hash(k0, k1, first + static_cast<uint32_t>(done)));
    for (int i = 0; i < chains; ++i)
      _mm512_storeu_ps(out + (done + 16 * i) * 4, block.of[i]);
  }
}

} // namespace

void drawReference(Reference kind, uint32_t k0, uint32_t k1, uint32_t first,
                   int64_t count, std::byte *out) {
  switch (kind) {
  case Reference::Bits:
    return draw<Reference::Bits>(k0, k1, first, count, out);
  case Reference::Uniform:
    return draw<Reference::Uniform>(k0, k1, first, count, out);
  case Reference::Normal:
    return draw<Reference::Normal>(k0, k1, first, count, out);
  case Reference::TruncatedNormal:
    return draw<Reference::TruncatedNormal>(k0, k1, first, count, out);
  }
}

bool hasReference() {
  return __builtin_cpu_supports("avx512f") &&
         __builtin_cpu_supports("avx512dq");
}

} // namespace graft::bench
