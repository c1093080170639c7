// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A draw that is told, jax.random_draw, is the draw that is recognised of JAX's
// arithmetic, bit for bit, whatever is behind it.

#include "gtest/gtest.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

/// A module whose @main takes `key` and returns `results`.
std::string moduleOf(const std::string &key, const std::string &results,
                     const std::string &body) {
  return absl::StrCat(
      R"("builtin.module"() ({
"func.func"() <{sym_name = "main", sym_visibility = "public", function_type = ()",
      key, ") -> (", results, ")}> ({\n^bb0(%key: ", key, "):\n", body,
      "\n}) : () -> ()\n}) : () -> ()\n");
}

std::string returned(const std::string &values, const std::string &types) {
  return absl::StrCat("\"func.return\"(", values, ") : (", types, ") -> ()");
}

/// A dtype, and what JAX makes a fraction in it of.
struct Format {
  std::string name, drawn, words;
  std::string unused, one, afterMinusOne, infinity;
};

const Format formats[] = {
    {"f32", "ui32", "ui32", "9", "0x3F800000", "0xBF7FFFFF", "0x7F800000"},
    {"bf16", "ui8", "ui16", "1", "0x3F80", "0xBF7F", "0x7F80"},
    {"f16", "ui16", "ui16", "6", "0x3C00", "0xBBFF", "0x7C00"},
    {"f64", "ui64", "ui64", "12", "0x3FF0000000000000", "0xBFEFFFFFFFFFFFFF",
     "0x7FF0000000000000"}};

constexpr const char *rootOfTwo = "1.4142135623730951";

/// Writes arithmetic on tensors of one shape, an op a line.
class Writer {
public:
  explicit Writer(std::string shape) : shape(std::move(shape)) {}

  std::string type(const std::string &element) const {
    return absl::StrCat("tensor<", shape, shape.empty() ? "" : "x", element,
                        ">");
  }

  /// Repeats a scalar.
  std::string repeat(const std::string &scalar, const std::string &element) {
    return write("stablehlo.broadcast_in_dim", {scalar},
                 {absl::StrCat("tensor<", element, ">")}, type(element),
                 " <{broadcast_dimensions = array<i64>}>");
  }

  std::string constant(const std::string &element, const std::string &value) {
    return write(
        "stablehlo.constant", {}, {}, type(element),
        absl::StrCat(" <{value = dense<", value, "> : ", type(element), "}>"));
  }

  std::string op(const std::string &name, std::vector<std::string> operands,
                 const std::string &from, const std::string &to = "",
                 const std::string &attributes = "") {
    std::vector<std::string> types(operands.size(), type(from));
    return write(name, std::move(operands), std::move(types),
                 type(to.empty() ? from : to), attributes);
  }

  std::string write(const std::string &name, std::vector<std::string> operands,
                    std::vector<std::string> types, const std::string &result,
                    const std::string &attributes = "") {
    std::string value = absl::StrCat("%", ++count);
    absl::StrAppend(&text, value, " = \"", name, "\"(");
    for (size_t i = 0; i < operands.size(); ++i)
      absl::StrAppend(&text, i ? ", " : "", operands[i]);
    absl::StrAppend(&text, ")", attributes, " : (");
    for (size_t i = 0; i < types.size(); ++i)
      absl::StrAppend(&text, i ? ", " : "", types[i]);
    absl::StrAppend(&text, ") -> ", result, "\n");
    return value;
  }

  std::string shape;
  std::string text;

private:
  int count = 0;
};

struct Case {
  std::string kind;
  Format format;
  double lower = 0, upper = 1;
  std::string layout = "partitionable", key = "%key", keys = "tensor<2xui32>";

  std::string attributes() const {
    std::string bounds;
    if (kind == "uniform")
      bounds = absl::StrCat(", minimum = ", number(lower),
                            " : f64, maximum = ", number(upper), " : f64");
    if (kind == "truncated_normal")
      bounds = absl::StrCat(", lower = ", number(lower),
                            " : f64, upper = ", number(upper), " : f64");
    return absl::StrCat(" {layout = \"", layout, "\", kind = \"", kind, "\"",
                        bounds, "}");
  }

  static std::string number(double value) {
    return absl::StrCat(value, value == static_cast<int>(value) ? ".0" : "");
  }
};

std::string told(Writer &writer, const Case &draw) {
  return writer.write("jax.random_draw", {draw.key}, {draw.keys},
                      writer.type(draw.format.name), draw.attributes());
}

// jax.random.uniform, by jax/_src/random.py.
std::string uniformOf(Writer &writer, const Case &draw,
                      const std::string &lower, const std::string &span) {
  const Format &format = draw.format;
  std::string bits = writer.write(
      "jax.random_bits", {draw.key}, {draw.keys}, writer.type(format.drawn),
      absl::StrCat(" {layout = \"", draw.layout, "\"}"));
  if (format.drawn != format.words)
    bits = writer.op("stablehlo.convert", {bits}, format.drawn, format.words);
  auto word = [&](const std::string &value) {
    return writer.constant(format.words, value);
  };
  bits = writer.op("stablehlo.shift_right_logical", {bits, word(format.unused)},
                   format.words);
  bits = writer.op("stablehlo.or", {bits, word(format.one)}, format.words);
  std::string fraction =
      writer.op("stablehlo.bitcast_convert", {bits}, format.words, format.name);
  const std::string &type = format.name;
  fraction = writer.op("stablehlo.subtract",
                       {fraction, writer.constant(type, "1.0")}, type);
  std::string number = writer.op("stablehlo.multiply", {fraction, span}, type);
  number = writer.op("stablehlo.add", {number, lower}, type);
  return writer.op("stablehlo.maximum", {lower, number}, type);
}

/// The bounds of a uniform draw, scalars, and of its clamp.
struct Bounds {
  std::string lower, span, least, greatest;
};

Bounds boundsOf(Writer &writer, const Case &draw) {
  const std::string &type = draw.format.name;
  auto number = [&](double value) {
    return writer.constant(type, Case::number(value));
  };
  auto op = [&](const std::string &name, std::vector<std::string> operands) {
    return writer.op("chlo." + name, std::move(operands), type);
  };
  Bounds bounds;
  std::string upper = number(draw.kind == "uniform" ? draw.upper : 1);
  if (draw.kind == "normal")
    bounds.lower = writer.constant(type, draw.format.afterMinusOne);
  else
    bounds.lower = number(draw.lower);
  if (draw.kind == "truncated_normal") {
    std::string infinity = writer.constant(type, draw.format.infinity);
    bounds.least = op("next_after", {bounds.lower, infinity});
    std::string negative = draw.format.infinity;
    negative[2] = 'F'; // with its sign
    infinity = writer.constant(type, negative);
    upper = number(draw.upper);
    bounds.greatest = op("next_after", {upper, infinity});
    std::string root = writer.constant(type, rootOfTwo);
    auto erf = [&](const std::string &bound) {
      return op("erf", {writer.op("stablehlo.divide", {bound, root}, type)});
    };
    bounds.lower = erf(bounds.lower);
    upper = erf(upper);
  }
  bounds.span = writer.op("stablehlo.subtract", {upper, bounds.lower}, type);
  return bounds;
}

// By jax/_src/random.py.
std::string recognised(Writer &writer, const Case &draw) {
  const std::string &type = draw.format.name;
  std::string shape;
  std::swap(shape, writer.shape);
  Bounds bounds = boundsOf(writer, draw);
  std::swap(shape, writer.shape);
  std::string x = uniformOf(writer, draw, writer.repeat(bounds.lower, type),
                            writer.repeat(bounds.span, type));
  if (draw.kind == "uniform")
    return x;
  x = writer.op("chlo.erf_inv", {x}, type);
  x = writer.op("stablehlo.multiply", {writer.constant(type, rootOfTwo), x},
                type);
  if (draw.kind == "normal")
    return x;
  x = writer.op("stablehlo.maximum", {x, writer.repeat(bounds.least, type)},
                type);
  return writer.op("stablehlo.minimum",
                   {x, writer.repeat(bounds.greatest, type)}, type);
}

/// A program of the draw and of what stands behind draws in initializers.
std::string programOf(const Case &draw, const std::string &keys,
                      std::string (*write)(Writer &, const Case &)) {
  Writer writer("5x7");
  writer.text = keys;
  const std::string &type = draw.format.name;
  std::string drawn = write(writer, draw);
  auto constant = [&](const std::string &value) {
    return writer.constant(type, value);
  };
  auto times = [&](const std::string &x, const std::string &factor) {
    return writer.op("stablehlo.multiply", {x, constant(factor)}, type);
  };
  std::string cast = type == "f32" ? "bf16" : "f32";
  std::string flat = absl::StrCat("tensor<35x", type, ">");
  std::string scaled = times(drawn, "0.3");
  std::vector<std::pair<std::string, std::string>> results = {
      {drawn, writer.type(type)},
      {scaled, writer.type(type)},
      {times(scaled, "1.7"), writer.type(type)},
      {writer.op("stablehlo.divide", {drawn, constant("3.0")}, type),
       writer.type(type)},
      {writer.op("stablehlo.add", {scaled, constant("0.1")}, type),
       writer.type(type)},
      {writer.op("stablehlo.convert", {drawn}, type, cast), writer.type(cast)},
      {writer.op("stablehlo.convert", {scaled}, type, cast), writer.type(cast)},
      {writer.write("stablehlo.reshape", {scaled}, {writer.type(type)}, flat),
       flat}};
  std::string values, types;
  for (auto &[value, resultType] : results) {
    absl::StrAppend(&values, values.empty() ? "" : ", ", value);
    absl::StrAppend(&types, types.empty() ? "" : ", ", resultType);
  }
  return moduleOf("tensor<2xui32>", types,
                  writer.text + returned(values, types));
}

absl::StatusOr<std::vector<Array>> run(const std::string &text) {
  auto program = importStableHlo(text, "f.mlir");
  if (!program.ok())
    return program.status();
  auto executable = compile(*program);
  if (!executable.ok())
    return executable.status();
  return (*executable)->run({*Array::fromSpan<uint32_t>({2}, {7, 1701})});
}

void expectSameRuns(const Case &draw, const std::string &keys = "") {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto expected,
                             run(programOf(draw, keys, recognised)));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto found, run(programOf(draw, keys, told)));
  ASSERT_EQ(found.size(), expected.size());
  for (size_t i = 0; i < found.size(); ++i) {
    auto a = expected[i].bytes(), b = found[i].bytes();
    ASSERT_TRUE(a.ok() && b.ok());
    EXPECT_EQ(*a, *b) << "result " << i;
  }
}

/// The kinds, with bounds whose erf is not the same for eager and jit.
std::vector<Case> casesOf(const Format &format) {
  return {{"uniform", format, 0, 1},
          {"uniform", format, -3, 0.75},
          {"normal", format},
          {"truncated_normal", format, -2, 2},
          {"truncated_normal", format, -0.25, 3.5}};
}

TEST(ToldDraws, AreThoseThatAreRecognised) {
  for (const Format &format : formats)
    for (Case draw : casesOf(format))
      for (const char *layout : {"partitionable", "original"}) {
        draw.layout = layout;
        SCOPED_TRACE(absl::StrCat(format.name, draw.attributes()));
        expectSameRuns(draw);
      }
}

constexpr const char *split =
    "%keys = \"jax.random_split\"(%key) {layout = \"partitionable\"} : "
    "(tensor<2xui32>) -> tensor<5x2xui32>\n";

TEST(ToldDraws, OfSeveralKeysAreThoseThatAreRecognised) {
  for (Case draw : casesOf(formats[0])) {
    draw.key = "%keys";
    draw.keys = "tensor<5x2xui32>";
    SCOPED_TRACE(draw.attributes());
    expectSameRuns(draw, split);
  }
}

// Of several keys each draws what it draws alone, in both layouts.
TEST(ToldDraws, AreOneAKey) {
  for (const char *layout : {"partitionable", "original"}) {
    Case draw{"normal", formats[0], 0, 1, layout};
    Case stacked = draw;
    draw.key = "%second";
    stacked.key = "%keys";
    stacked.keys = "tensor<5x2xui32>";
    Writer one("7"), all("5x7");
    one.text = absl::StrCat(split, R"(
%row = "stablehlo.slice"(%keys) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<5x2xui32>) -> tensor<1x2xui32>
%second = "stablehlo.reshape"(%row) : (tensor<1x2xui32>) -> tensor<2xui32>
)");
    all.text = split;
    std::string x = told(one, draw), xs = told(all, stacked);
    std::string row = all.write(
        "stablehlo.slice", {xs}, {all.type("f32")}, "tensor<1x7xf32>",
        " <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, "
        "7>, strides = array<i64: 1, 1>}>");
    row = all.write("stablehlo.reshape", {row}, {"tensor<1x7xf32>"},
                    "tensor<7xf32>");
    GRAFT_ASSERT_OK_AND_ASSIGN(
        auto expected, run(moduleOf("tensor<2xui32>", "tensor<7xf32>",
                                    one.text + returned(x, "tensor<7xf32>"))));
    GRAFT_ASSERT_OK_AND_ASSIGN(
        auto found, run(moduleOf("tensor<2xui32>", "tensor<7xf32>",
                                 all.text + returned(row, "tensor<7xf32>"))));
    EXPECT_EQ(*found[0].bytes(), *expected[0].bytes()) << layout;
  }
}

// What is a draw depends neither on its shape nor on how many there are.
TEST(RecognisedDraws, MayBeManyAndLarge) {
  const int count = 300;
  Writer writer("256x64");
  Case draw{"truncated_normal", formats[0], -2, 2};
  std::string values, types;
  for (int i = 0; i < count; ++i) {
    absl::StrAppend(&values, i ? ", " : "", recognised(writer, draw));
    absl::StrAppend(&types, i ? ", " : "", writer.type("f32"));
  }
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto program,
      importStableHlo(moduleOf("tensor<2xui32>", types,
                               writer.text + returned(values, types)),
                      "f.mlir"));
  EXPECT_EQ(program.results.size(), size_t{count});
}

absl::Status refusal(const std::string &attributes,
                     const std::string &type = "tensor<3xf32>",
                     const std::string &key = "tensor<2xui32>") {
  return importStableHlo(
             moduleOf(key, "",
                      absl::StrCat("%0 = \"jax.random_draw\"(%key) {layout = "
                                   "\"original\", ",
                                   attributes, "} : (", key, ") -> ", type,
                                   "\n\"func.return\"() : () -> ()")),
             "f.mlir")
      .status();
}

TEST(ToldDraws, RefuseWhatIsIllFormed) {
  EXPECT_THAT(refusal("kind = \"cauchy\""), FailsWith("expected the kind"));
  EXPECT_THAT(refusal("kind = \"uniform\", minimum = 0.0 : f64"),
              FailsWith("uniform lacks the float attribute maximum"));
  EXPECT_THAT(refusal("kind = \"randint\", minimum = 0 : i64"),
              FailsWith("randint lacks the integer attribute maximum"));
  EXPECT_THAT(
      refusal("kind = \"uniform\", minimum = 2.0 : f64, maximum = 1.0 : f64"),
      FailsWith("jax.random_draw: "));
  EXPECT_THAT(refusal("kind = \"normal\"", "tensor<3xf32>", "tensor<4x2xui32>"),
              FailsWith("expected the keys' leading dimensions"));
}

} // namespace
} // namespace graft
