// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/nnx/golden_states.h"

#include <cmath>

#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"

namespace graft::nnx::testing {

using graft::testing::Golden;

namespace {
bool endsWith(const std::string &text, const std::string &end) {
  return text.size() >= end.size() &&
         text.compare(text.size() - end.size(), end.size(), end) == 0;
}

Tensor toTensor(const Golden &golden) {
  const auto *bytes = reinterpret_cast<const std::byte *>(golden.bytes.data());
  absl::StatusOr<Array> array = Array::fromBytes(golden.dtype, golden.shape,
                                                 {bytes, golden.bytes.size()});
  return array.ok() ? Tensor(*array) : Tensor::poisoned(array.status());
}

/// The names in a golden's path, joined as in its name.
std::string nameOf(const std::string &prefix, const Path &path) {
  std::string name = prefix;
  for (const PathElement &element : path)
    name += "/" + element.toString();
  return name;
}
} // namespace

GoldenStates::GoldenStates(const std::string &set) {
  absl::StatusOr<std::vector<Golden>> read =
      graft::testing::readGoldens(GRAFT_GOLDEN_DIR, set);
  if (!read.ok()) {
    ADD_FAILURE() << read.status();
    return;
  }
  for (Golden &golden : *read) {
    std::string name = golden.name;
    goldens.emplace(std::move(name), std::move(golden));
  }
}

const Golden *GoldenStates::find(const std::string &name) {
  auto it = goldens.find(name);
  if (it == goldens.end())
    return nullptr;
  checked.insert(name);
  return &it->second;
}

void GoldenStates::expectState(const std::string &prefix, const State &state,
                               bool jit, const Rngs *rngs) {
  std::vector<std::string> listed, found;
  for (auto it = goldens.lower_bound(prefix + "/");
       it != goldens.end() && it->first.rfind(prefix + "/", 0) == 0; ++it)
    if (!endsWith(it->first, "@jit"))
      listed.push_back(it->first);
  const Golden *golden = nullptr;
  for (const auto &[path, leaf] : state) {
    std::string name = nameOf(prefix, path);
    found.push_back(name);
    golden = jit ? find(name + "@jit") : nullptr;
    if (!golden)
      golden = find(name);
    if (!golden)
      continue;
    EXPECT_EQ(leaf.type ? leaf.type->name() : "array", golden->text("type"))
        << name;
    expectClose(leaf.value, toTensor(*golden), golden->number("tol"),
                golden->name);
  }
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, listed);
  if (rngs && golden)
    expectDraws(*golden, *rngs);
}

void GoldenStates::expectDraws(const Golden &golden, const Rngs &rngs) {
  const llvm::json::Object *draws = golden.fields.getObject("draws");
  ASSERT_TRUE(draws) << golden.name;
  EXPECT_EQ(rngs.names().size(), draws->size()) << golden.name;
  for (const std::string &stream : rngs.names())
    EXPECT_EQ(rngs.count(stream), draws->getInteger(stream))
        << golden.name << " " << stream;
}

void GoldenStates::expectValue(const std::string &name, const Tensor &value) {
  const Golden *golden = find(name);
  ASSERT_TRUE(golden) << name;
  expectClose(value, toTensor(*golden), golden->number("tol"), name);
}

Tensor GoldenStates::tensor(const std::string &name) {
  const Golden *golden = find(name);
  return golden ? toTensor(*golden)
                : Tensor::poisoned(absl::NotFoundError("no golden " + name));
}

std::vector<std::string> GoldenStates::unchecked() const {
  std::vector<std::string> rest;
  for (const auto &[name, golden] : goldens)
    if (!checked.count(name))
      rest.push_back(name);
  return rest;
}

void expectClose(const Tensor &found, const Tensor &expected, double tolerance,
                 const std::string &what) {
  ASSERT_TRUE(found.isConcrete()) << what << ": " << found.status();
  ASSERT_TRUE(expected.isConcrete()) << what << ": " << expected.status();
  EXPECT_EQ(found.dtype(), expected.dtype()) << what;
  ASSERT_EQ(found.shape(), expected.shape()) << what;
  if (tolerance == 0 || !isComputableFloat(found.dtype())) {
    EXPECT_EQ(bytesOf(found), bytesOf(expected)) << what;
    return;
  }
  Tensor wideFound = astype(found, DType::F32);
  Tensor wideExpected = astype(expected, DType::F32);
  auto a = wideFound.array()->span<float>();
  auto b = wideExpected.array()->span<float>();
  ASSERT_TRUE(a.ok() && b.ok()) << what << ": " << a.status() << b.status();
  for (size_t i = 0; i < a->size(); ++i)
    ASSERT_LE(std::abs((*a)[i] - (*b)[i]),
              tolerance * std::max(1.0f, std::abs((*b)[i])))
        << what << " element " << i << ": " << (*a)[i] << ", expected "
        << (*b)[i];
}

} // namespace graft::nnx::testing
