// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How long JAX programs take to import and compile: one process, one JSON line.
//
//   bench_jax_compile_time chain SIZE     y = y * y + y, SIZE times
//   bench_jax_compile_time dag SIZE       SIZE random ops of shared values
//   bench_jax_compile_time cumsum SIZE    sums of the first of SIZE numbers
//   bench_jax_compile_time linear SIZE    SIZE initializers of a linear layer
//
// Prints the ops of the program's text, the seconds until it is a traced
// program, and those until it is compiled.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "bench/program.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"

namespace {

/// A module of one function, op by op.
class Writer {
public:
  std::string add(const std::string &name,
                  const std::vector<std::string> &operands,
                  const std::string &type, const std::string &attached = "",
                  std::string operandType = "") {
    if (operandType.empty())
      operandType = type;
    std::vector<std::string> types(operands.size(), operandType);
    std::string value = absl::StrCat("%v", ops++);
    absl::StrAppend(&body, value, " = \"", name, "\"(",
                    absl::StrJoin(operands, ", "), ")", attached, " : (",
                    absl::StrJoin(types, ", "), ") -> ", type, "\n");
    return value;
  }

  std::string foldIn(const std::string &key, const std::string &count) {
    std::string value = absl::StrCat("%v", ops++);
    absl::StrAppend(&body, value, " = \"jax.random_fold_in\"(", key, ", ",
                    count,
                    ") : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>\n");
    return value;
  }

  std::string cumulate(const std::string &zero, int64_t size,
                       const std::string &type) {
    std::string value = absl::StrCat("%v", ops++);
    absl::StrAppend(
        &body, value, " = \"stablehlo.reduce_window\"(%a, ", zero,
        ") <{base_dilations = array<i64: 1>, padding = dense<[[", size - 1,
        ", 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, "
        "window_dimensions = array<i64: ",
        size,
        ">, window_strides = array<i64: 1>}> ({\n^bb0(%x: tensor<f32>, %y: "
        "tensor<f32>):\n%s = \"stablehlo.add\"(%x, %y) : (tensor<f32>, "
        "tensor<f32>) -> tensor<f32>\n\"stablehlo.return\"(%s) : "
        "(tensor<f32>) -> ()\n}) : (",
        type, ", tensor<f32>) -> ", type, "\n");
    return value;
  }

  std::string finish(const std::string &argumentType,
                     const std::vector<std::string> &results,
                     const std::string &type) const {
    std::string types =
        absl::StrJoin(std::vector<std::string>(results.size(), type), ", ");
    return absl::StrCat(
        R"("builtin.module"() ({
"func.func"() <{sym_name = "main", sym_visibility = "public", function_type = ()",
        argumentType, ") -> (", types, ")}> ({\n^bb0(%a: ", argumentType,
        "):\n", body, "\"func.return\"(", absl::StrJoin(results, ", "), ") : (",
        types, ") -> ()\n}) : () -> ()\n}) : () -> ()\n");
  }

  int ops = 0;

private:
  std::string body;
};

const char numbers[] = "tensor<64xf32>";

std::string chain(Writer &writer, int64_t size) {
  std::string y = "%a";
  for (int64_t i = 0; i < size; ++i) {
    std::string square = writer.add("stablehlo.multiply", {y, y}, numbers);
    y = writer.add("stablehlo.add", {square, y}, numbers);
  }
  return writer.finish(numbers, {y}, numbers);
}

// Most operands are among the last values, some are any.
std::string dag(Writer &writer, int64_t size) {
  std::mt19937 random(1701);
  const char *names[] = {"add", "multiply", "subtract", "maximum", "tanh"};
  std::vector<std::string> values = {"%a"};
  for (int64_t i = 0; i < size; ++i) {
    size_t which = random() % std::size(names);
    std::vector<std::string> operands;
    while (operands.size() < (which == 4 ? 1 : 2)) {
      size_t near = std::min<size_t>(values.size(), 8);
      bool isNear = random() % 5 != 0;
      operands.push_back(isNear ? values[values.size() - 1 - random() % near]
                                : values[random() % values.size()]);
    }
    values.push_back(writer.add(absl::StrCat("stablehlo.", names[which]),
                                operands, numbers));
  }
  return writer.finish(numbers, {values.back()}, numbers);
}

std::string cumsum(Writer &writer, int64_t size) {
  std::string type = absl::StrCat("tensor<", size, "xf32>");
  std::string zero = writer.add("stablehlo.constant", {}, "tensor<f32>",
                                " <{value = dense<0.0> : tensor<f32>}>");
  return writer.finish(type, {writer.cumulate(zero, size, type)}, type);
}

std::string linear(Writer &writer, int64_t size) {
  const char kernel[] = "tensor<64x64xf32>", key[] = "tensor<2xui32>";
  std::vector<std::string> kernels;
  for (int64_t i = 0; i < size; ++i) {
    std::string count =
        writer.add("stablehlo.constant", {}, "tensor<ui32>",
                   absl::StrCat(" <{value = dense<", i, "> : tensor<ui32>}>"));
    std::string folded = writer.foldIn("%a", count);
    std::string drawn = writer.add(
        "jax.random_draw", {folded}, kernel,
        " {layout = \"partitionable\", kind = \"truncated_normal\", lower = "
        "-2.0 : f64, upper = 2.0 : f64}",
        key);
    std::string scale =
        writer.add("stablehlo.constant", {}, kernel,
                   absl::StrCat(" <{value = dense<0.125> : ", kernel, "}>"));
    kernels.push_back(writer.add("stablehlo.multiply", {drawn, scale}, kernel));
  }
  return writer.finish(key, kernels, kernel);
}

absl::Status measure(const std::string &what, int64_t size) {
  Writer writer;
  std::string text = what == "chain"    ? chain(writer, size)
                     : what == "dag"    ? dag(writer, size)
                     : what == "cumsum" ? cumsum(writer, size)
                                        : linear(writer, size);
  auto start = std::chrono::steady_clock::now();
  auto elapsed = [&] {
    std::chrono::duration<double> seconds =
        std::chrono::steady_clock::now() - start;
    return seconds.count();
  };
  auto program = graft::importStableHlo(text, "program.mlir");
  if (!program.ok())
    return program.status();
  double imported = elapsed();
  auto executable = graft::compile(*program);
  if (!executable.ok())
    return executable.status();
  std::printf("{\"ops\": %d, \"import_seconds\": %.6f, "
              "\"total_seconds\": %.6f}\n",
              writer.ops, imported, elapsed());
  return absl::OkStatus();
}

} // namespace

int main(int argc, char **argv) {
  return graft::bench::runProgram(
      argc, argv,
      {{.name = "WHAT", .words = {"chain", "dag", "cumsum", "linear"}},
       {.name = "SIZE", .most = 1 << 24}},
      [](const graft::bench::Arguments &arguments) {
        return measure(arguments.word("WHAT"), arguments.number("SIZE"));
      });
}
