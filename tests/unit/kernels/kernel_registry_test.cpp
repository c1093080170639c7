// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_registry.h"

#include <set>
#include <thread>
#include <vector>

#include "backend/drawers/exact_float_mode.h"
#include "backend/kernels/kernel_compiler.h"
#include "backend/kernels/kernel_linker.h"
#include "backend/sampling/sampler_parameters.h"
#include "tests/unit/kernels/draw_check.h"
#include "tests/unit/status.h"
#include "tests/unit/temporary_directory.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using testing::HasSubstr;

constexpr KernelId bits{SamplerKind::RandomBits};

// The first word that `kernel` draws under the key (0, 0).
uint32_t firstWord(KernelFunction kernel) {
  KernelParameters parameters;
  parameters.stride1 = 1;
  parameters.mask0 = parameters.mask1 = ~0u;
  std::vector<uint32_t> words(blockElements);
  kernel(reinterpret_cast<std::byte *>(words.data()), 1, &parameters);
  return words[0];
}
constexpr uint32_t knownWord = 0x6B200159u ^ 0x99BA4EFEu;

TEST(KernelRegistry, AKernelIsGeneratedOnceAndThenCached) {
  TemporaryDirectory directory;
  ObjectCache cache(directory.path() + "/graft");
  KernelRegistry first(cache);
  KernelFunction function = first.get(bits).value();
  EXPECT_EQ(first.get(bits).value(), function);
  EXPECT_EQ(first.counts().generated, 1);
  EXPECT_EQ(first.counts().cached, 0);

  KernelRegistry second(cache);
  EXPECT_EQ(firstWord(second.get(bits).value()), knownWord);
  EXPECT_EQ(second.counts().generated, 0);
  EXPECT_EQ(second.counts().cached, 1);
}

TEST(KernelRegistry, WithoutACacheEachRegistryGenerates) {
  for (int i = 0; i < 2; ++i) {
    KernelRegistry registry((ObjectCache("")));
    EXPECT_EQ(firstWord(registry.get(bits).value()), knownWord);
    EXPECT_EQ(registry.counts().generated, 1);
  }
}

// A whole cache file whose contents are no object, as after a bug.
TEST(KernelRegistry, ACachedObjectThatDoesNotLinkIsGeneratedAgain) {
  TemporaryDirectory directory;
  ObjectCache cache(directory.path() + "/graft");
  std::string objectName = objectKey(bits, hostTarget().value());
  std::string otherKernel =
      compileKernel({SamplerKind::Uniform}, hostTarget().value()).value();
  for (const std::string &contents :
       {std::string("garbage"), std::string(), otherKernel,
        otherKernel.substr(0, otherKernel.size() / 2)}) {
    cache.store(objectName, contents);
    KernelRegistry registry(cache);
    EXPECT_EQ(firstWord(registry.get(bits).value()), knownWord);
    EXPECT_EQ(registry.counts().generated, 1);
    EXPECT_EQ(registry.counts().cached, 0);
    EXPECT_NE(cache.load(objectName), contents);
  }
}

TEST(KernelRegistry, ThreadsShareKernels) {
  KernelRegistry registry((ObjectCache("")));
  const std::vector<KernelId> ids = {
      bits, {SamplerKind::Uniform}, {SamplerKind::Normal}};
  std::vector<std::vector<KernelFunction>> found(6);
  std::vector<std::thread> threads;
  for (auto &functions : found)
    threads.emplace_back([&registry, &ids, &functions] {
      for (const KernelId &id : ids)
        functions.push_back(registry.get(id).value());
    });
  for (std::thread &thread : threads)
    thread.join();
  for (const auto &functions : found)
    EXPECT_EQ(functions, found.front());
  EXPECT_EQ(registry.counts().generated, 3);
}

TEST(KernelCompiler, KeysNameKernelTargetAndVersion) {
  auto target = hostTarget().value();
  std::string name = objectKey(bits, target);
  EXPECT_THAT(name, HasSubstr("graft_random_bits"));
  EXPECT_THAT(name, HasSubstr("LLVM 22."));
  EXPECT_THAT(name, HasSubstr(target.getCPU()));
#ifdef __x86_64__
  EXPECT_THAT(name, HasSubstr("-avx512bf16"));
#endif
  EXPECT_NE(name, objectKey({SamplerKind::Uniform}, target));
  target.setCPU("x86-64");
  EXPECT_NE(name, objectKey(bits, target));
}

TEST(KernelLinker, RefusesWhatItCannotLink) {
  auto linker = KernelLinker::create(hostTarget().value()).value();
  absl::Status garbage = linker->link("graft_random_bits", "garbage").status();
  EXPECT_THAT(garbage, FailsWith(absl::StatusCode::kInternal,
                                 "a kernel could not be linked"));
  std::string object = compileKernel(bits, hostTarget().value()).value();
  absl::Status missing = linker->link("graft_uniform", object).status();
  EXPECT_THAT(missing, FailsWith(absl::StatusCode::kInternal, "graft_uniform"));
  EXPECT_EQ(firstWord(linker->link("graft_random_bits", object).value()),
            knownWord);
}

#ifdef __x86_64__
// Machines without FMA call the C library's fmaf, those without AVX-512 have
// shorter registers; neither changes a bit.
TEST(KernelCompiler, OlderMachinesComputeTheSame) {
  Sampler sampler;
  sampler.kind = SamplerKind::Normal;
  sampler.shape = {64 * 64};
  std::vector<float> expected(64 * 64);
  reference::draw(sampler, testKey, 0, 64 * 64,
                  reinterpret_cast<std::byte *>(expected.data()));
  KernelParameters p{.key0 = testKey.k0,
                     .key1 = testKey.k1,
                     .stride1 = 1,
                     .mask0 = ~0u,
                     .mask1 = ~0u,
                     .formula = sampling::parametersOf(sampler)};
  KernelId id{SamplerKind::Normal};
  std::set<std::string> objects;
  for (const char *cpu : {"x86-64", "x86-64-v3"}) {
    if (std::string(cpu) == "x86-64-v3" && !__builtin_cpu_supports("fma"))
      continue;
    auto target = hostTarget().value();
    target.setCPU(cpu).setFeatures("");
    std::string object = compileKernel(id, target).value();
    objects.insert(object);
    auto linker = KernelLinker::create(target).value();
    KernelFunction kernel = linker->link(kernelName(id), object).value();
    std::vector<float> values(64 * 64);
    {
      ExactFloatMode mode;
      kernel(reinterpret_cast<std::byte *>(values.data()), 64, &p);
    }
    EXPECT_EQ(values, expected) << cpu;
    EXPECT_EQ(object.find("fmaf") != std::string::npos,
              std::string(cpu) == "x86-64");
  }
  EXPECT_GE(objects.size(), 1u);
}
#endif

} // namespace
} // namespace graft
