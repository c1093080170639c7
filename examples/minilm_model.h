// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The encoder of all-MiniLM-L6-v2 as nnx modules that carry the names, layouts
// and dtypes of its safetensors file, with LoRA on chosen projections.

#ifndef GRAFT_EXAMPLES_MINILM_MODEL_H
#define GRAFT_EXAMPLES_MINILM_MODEL_H

#include <set>
#include <string>

#include "graft/nnx.h"

namespace minilm {

namespace nnx = graft::nnx;

/// The sizes of sentence-transformers/all-MiniLM-L6-v2.
struct Config {
  int64_t layers = 6;
  int64_t hidden = 384;
  int64_t intermediate = 1536;
  int64_t vocabulary = 30522;
  int64_t positions = 512;
  int64_t tokenTypes = 2;
};

/// Which projections get an adapter, and of what rank.
struct Adapters {
  int64_t rank = 4;
  /// Of "query", "key", "value", "dense" (the attention's output).
  std::set<std::string> targets = {"query", "key", "value", "dense"};
};

/// A tensor that is stored but not trained, such as position ids.
inline const nnx::VariableType BufferVariable{"Buffer"};

/// A variable of `shape`, drawn from the stream params.
inline nnx::Variable
parameter(const nnx::Initializer &init, const nnx::Rngs &rngs,
          const graft::Shape &shape,
          std::source_location where = std::source_location::current()) {
  return nnx::Variable(
      nnx::Param, init(rngs.params(where), shape, graft::DType::F32, where), {},
      where);
}

/// A linear layer in the file's layout: weight (out, in).
class Dense : public nnx::Module {
public:
  using nnx::Module::Module;
  Dense(int64_t in, int64_t out, const nnx::Rngs &rngs) {
    // The file stores the transpose of a kernel, so fan-in is the last axis.
    attr("weight") =
        parameter(nnx::initializers::lecunNormal({.in = {-1}, .out = {-2}}),
                  rngs, {out, in});
    attr("bias") = parameter(nnx::initializers::zeros(), rngs, {out});
  }
};

/// A linear layer with an adapter beside its weight if it is a target.
class Projection : public Dense {
public:
  using Dense::Dense;
  Projection(const std::string &name, int64_t in, int64_t out,
             const Adapters &adapters, const nnx::Rngs &rngs)
      : Dense(in, out, rngs) {
    if (adapters.targets.contains(name))
      attr("lora") = nnx::LoRA::make(in, adapters.rank, out, rngs);
  }
};

class LayerNorm : public nnx::Module {
public:
  using nnx::Module::Module;
  LayerNorm(int64_t features, const nnx::Rngs &rngs) {
    attr("weight") = parameter(nnx::initializers::ones(), rngs, {features});
    attr("bias") = parameter(nnx::initializers::zeros(), rngs, {features});
  }
};

class Embed : public nnx::Module {
public:
  using nnx::Module::Module;
  Embed(int64_t entries, int64_t features, const nnx::Rngs &rngs) {
    attr("weight") =
        parameter(nnx::initializers::normal(0.02), rngs, {entries, features});
  }
};

class Embeddings : public nnx::Module {
public:
  using nnx::Module::Module;
  Embeddings(const Config &config, const nnx::Rngs &rngs) {
    attr("word_embeddings") =
        nnx::make<Embed>(config.vocabulary, config.hidden, rngs);
    attr("position_embeddings") =
        nnx::make<Embed>(config.positions, config.hidden, rngs);
    attr("token_type_embeddings") =
        nnx::make<Embed>(config.tokenTypes, config.hidden, rngs);
    attr("LayerNorm") = nnx::make<LayerNorm>(config.hidden, rngs);
    attr("position_ids") = nnx::Variable(
        BufferVariable,
        nnx::initializers::zeros()(rngs.params(), {1, config.positions},
                                   graft::DType::I64));
  }
};

class SelfAttention : public nnx::Module {
public:
  using nnx::Module::Module;
  SelfAttention(int64_t hidden, const Adapters &adapters,
                const nnx::Rngs &rngs) {
    for (const char *name : {"query", "key", "value"})
      attr(name) = nnx::make<Projection>(name, hidden, hidden, adapters, rngs);
  }
};

class AttentionOutput : public nnx::Module {
public:
  using nnx::Module::Module;
  AttentionOutput(int64_t hidden, const Adapters &adapters,
                  const nnx::Rngs &rngs) {
    attr("dense") =
        nnx::make<Projection>("dense", hidden, hidden, adapters, rngs);
    attr("LayerNorm") = nnx::make<LayerNorm>(hidden, rngs);
  }
};

class Attention : public nnx::Module {
public:
  using nnx::Module::Module;
  Attention(int64_t hidden, const Adapters &adapters, const nnx::Rngs &rngs) {
    attr("self") = nnx::make<SelfAttention>(hidden, adapters, rngs);
    attr("output") = nnx::make<AttentionOutput>(hidden, adapters, rngs);
  }
};

class Intermediate : public nnx::Module {
public:
  using nnx::Module::Module;
  Intermediate(const Config &config, const nnx::Rngs &rngs) {
    attr("dense") = nnx::make<Dense>(config.hidden, config.intermediate, rngs);
  }
};

class Output : public nnx::Module {
public:
  using nnx::Module::Module;
  Output(const Config &config, const nnx::Rngs &rngs) {
    attr("dense") = nnx::make<Dense>(config.intermediate, config.hidden, rngs);
    attr("LayerNorm") = nnx::make<LayerNorm>(config.hidden, rngs);
  }
};

class Layer : public nnx::Module {
public:
  using nnx::Module::Module;
  Layer(const Config &config, const Adapters &adapters, const nnx::Rngs &rngs) {
    attr("attention") = nnx::make<Attention>(config.hidden, adapters, rngs);
    attr("intermediate") = nnx::make<Intermediate>(config, rngs);
    attr("output") = nnx::make<Output>(config, rngs);
  }
};

class Encoder : public nnx::Module {
public:
  using nnx::Module::Module;
  Encoder(const Config &config, const Adapters &adapters,
          const nnx::Rngs &rngs) {
    nnx::Ref<nnx::List> layers = nnx::List::make();
    for (int64_t i = 0; i < config.layers; ++i)
      layers->append(nnx::make<Layer>(config, adapters, rngs));
    attr("layer") = layers;
  }
};

class Pooler : public nnx::Module {
public:
  using nnx::Module::Module;
  Pooler(int64_t hidden, const nnx::Rngs &rngs) {
    attr("dense") = nnx::make<Dense>(hidden, hidden, rngs);
  }
};

class Model : public nnx::Module {
public:
  using nnx::Module::Module;
  Model(const Config &config, const Adapters &adapters, const nnx::Rngs &rngs) {
    attr("embeddings") = nnx::make<Embeddings>(config, rngs);
    attr("encoder") = nnx::make<Encoder>(config, adapters, rngs);
    attr("pooler") = nnx::make<Pooler>(config.hidden, rngs);
  }
};

} // namespace minilm

#endif // GRAFT_EXAMPLES_MINILM_MODEL_H
