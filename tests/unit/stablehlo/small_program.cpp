// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/stablehlo/small_program.h"

#include "graft/compiler.h"
#include "graft/stablehlo.h"

namespace graft {

std::string module(const std::string &body, const std::string &argument,
                   const std::string &location) {
  return R"("builtin.module"() ({
"func.func"() <{arg_attrs = [)" +
         argument + R"(], function_type = (tensor<4xf32>) -> tensor<4xf32>,
  res_attrs = [{jax.result_info = "result['a'][0]"}],
  sym_name = "main", sym_visibility = "public"}> ({
^bb0(%a: tensor<4xf32>)" +
         (location.empty() ? "" : " loc(\"" + location + "\")") + R"():
)" + body +
         R"(
"func.return"(%r) : (tensor<4xf32>) -> ()
}) : () -> ()
}) {mhlo.num_partitions = 1 : i32} : () -> ()
)";
}

std::string errorOf(const std::string &body) {
  return std::string(
      importStableHlo(module(body), "f.mlir").status().message());
}

absl::StatusOr<std::vector<float>> resultOf(const std::string &body,
                                            const std::vector<float> &a) {
  auto program = importStableHlo(module(body), "f.mlir");
  if (!program.ok())
    return program.status();
  auto executable = compile(*program);
  if (!executable.ok())
    return executable.status();
  auto argument = Array::fromSpan<float>({4}, absl::MakeConstSpan(a));
  if (!argument.ok())
    return argument.status();
  auto results = (*executable)->run({*argument});
  if (!results.ok())
    return results.status();
  auto values = results->front().span<float>();
  if (!values.ok())
    return values.status();
  return std::vector<float>(values->begin(), values->end());
}

} // namespace graft
