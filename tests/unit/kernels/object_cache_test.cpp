// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/object_cache.h"

#include <cstdlib>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

#include "tests/unit/temporary_directory.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string key = "kernel on a machine";
const std::string object("\x7F"
                         "ELF\0and so on",
                         14);

class ObjectCacheTest : public testing::Test {
protected:
  mode_t modeOf(const std::string &path) {
    struct stat info;
    return stat(path.c_str(), &info) == 0 ? info.st_mode & 0777 : 0;
  }
  // Stores the object and returns the path of its file.
  std::string stored() {
    cache.store(key, object);
    return directory + "/" + ObjectCache::fileName(key);
  }

  TemporaryDirectory home;
  std::string directory = home.path() + "/cache/graft";
  ObjectCache cache{directory};
};

TEST_F(ObjectCacheTest, MissesBeforeAndHitsAfterStoring) {
  EXPECT_EQ(cache.load(key), std::nullopt);
  cache.store(key, object);
  EXPECT_EQ(cache.load(key), object);
  EXPECT_EQ(cache.load("another key"), std::nullopt);
  EXPECT_EQ(ObjectCache(directory).load(key), object);
}

TEST_F(ObjectCacheTest, OnlyTheOwnerHasAccessAndNoTemporaryStays) {
  std::string file = stored();
  EXPECT_EQ(modeOf(directory), 0700u);
  EXPECT_EQ(modeOf(file), 0600u);
  EXPECT_THAT(filesIn(directory), ElementsAre(ObjectCache::fileName(key)));
  EXPECT_EQ(ObjectCache::fileName(key).size(), 64u);
}

TEST_F(ObjectCacheTest, ATruncatedFileIsAMissWhereverItEnds) {
  std::string file = stored();
  std::string whole = readFile(file);
  for (size_t size = 0; size < whole.size(); ++size) {
    writeFile(file, whole.substr(0, size));
    ASSERT_EQ(cache.load(key), std::nullopt) << size;
  }
  writeFile(file, whole + "x");
  EXPECT_EQ(cache.load(key), std::nullopt);
  writeFile(file, whole);
  EXPECT_EQ(cache.load(key), object);
}

TEST_F(ObjectCacheTest, AFlippedBitIsAMissWhereverItIs) {
  std::string file = stored();
  std::string whole = readFile(file);
  for (size_t i = 0; i < whole.size(); ++i) {
    std::string damaged = whole;
    damaged[i] ^= 0x10;
    writeFile(file, damaged);
    ASSERT_EQ(cache.load(key), std::nullopt) << i;
  }
}

TEST_F(ObjectCacheTest, AnObjectStoredUnderAnotherKeyIsAMiss) {
  std::string file = stored();
  std::string other = directory + "/" + ObjectCache::fileName("another key");
  ASSERT_EQ(rename(file.c_str(), other.c_str()), 0);
  EXPECT_EQ(cache.load("another key"), std::nullopt);
}

TEST_F(ObjectCacheTest, ADamagedFileIsReplaced) {
  writeFile(stored(), "garbage");
  cache.store(key, object);
  EXPECT_EQ(cache.load(key), object);
}

TEST_F(ObjectCacheTest, DeletingTheDirectoryIsAllowed) {
  std::string file = stored();
  ASSERT_EQ(unlink(file.c_str()), 0);
  ASSERT_EQ(rmdir(directory.c_str()), 0);
  EXPECT_EQ(cache.load(key), std::nullopt);
  cache.store(key, object);
  EXPECT_EQ(cache.load(key), object);
}

TEST_F(ObjectCacheTest, NothingIsStoredWhereNothingCanBe) {
  // A file in place of a directory stops the superuser too.
  writeFile(home.path() + "/file", "");
  ObjectCache blocked(home.path() + "/file/graft");
  blocked.store(key, object);
  EXPECT_EQ(blocked.load(key), std::nullopt);
  // A home that does not exist is not created.
  ObjectCache homeless(home.path() + "/absent/.cache/graft");
  homeless.store(key, object);
  EXPECT_THAT(filesIn(home.path()), ElementsAre("file"));
}

TEST_F(ObjectCacheTest, AReadOnlyDirectoryIsReadOnly) {
  if (geteuid() == 0)
    GTEST_SKIP() << "the superuser may write anywhere";
  stored();
  ASSERT_EQ(chmod(directory.c_str(), 0500), 0);
  cache.store("another key", object);
  EXPECT_EQ(cache.load("another key"), std::nullopt);
  EXPECT_EQ(cache.load(key), object);
  chmod(directory.c_str(), 0700);
}

TEST_F(ObjectCacheTest, WhatOthersCanWriteIsNotTrusted) {
  std::string file = stored();
  for (mode_t mode : {0720, 0702}) {
    ASSERT_EQ(chmod(directory.c_str(), mode), 0);
    EXPECT_EQ(cache.load(key), std::nullopt);
  }
  ASSERT_EQ(chmod(directory.c_str(), 0700), 0);
  ASSERT_EQ(chmod(file.c_str(), 0620), 0);
  EXPECT_EQ(cache.load(key), std::nullopt);
  ASSERT_EQ(chmod(file.c_str(), 0600), 0);
  EXPECT_EQ(cache.load(key), object);
}

TEST_F(ObjectCacheTest, NothingIsWrittenWhereOthersCanWrite) {
  stored();
  ASSERT_EQ(chmod(directory.c_str(), 0777), 0);
  cache.store("another key", object);
  EXPECT_THAT(filesIn(directory), ElementsAre(ObjectCache::fileName(key)));
}

TEST_F(ObjectCacheTest, WhatAnotherUserOwnsIsNotTrusted) {
  if (geteuid() != 0)
    GTEST_SKIP() << "only the superuser can give files away";
  std::string file = stored();
  ASSERT_EQ(chown(file.c_str(), 12345, 12345), 0);
  EXPECT_EQ(cache.load(key), std::nullopt);
  ASSERT_EQ(chown(file.c_str(), 0, 0), 0);
  ASSERT_EQ(chown(directory.c_str(), 12345, 12345), 0);
  EXPECT_EQ(cache.load(key), std::nullopt);
}

TEST_F(ObjectCacheTest, OnlyPlainFilesAreRead) {
  std::string file = stored();
  std::string elsewhere = home.path() + "/elsewhere";
  ASSERT_EQ(rename(file.c_str(), elsewhere.c_str()), 0);
  ASSERT_EQ(symlink(elsewhere.c_str(), file.c_str()), 0);
  EXPECT_EQ(cache.load(key), std::nullopt);
  ASSERT_EQ(unlink(file.c_str()), 0);
  ASSERT_EQ(mkfifo(file.c_str(), 0600), 0);
  EXPECT_EQ(cache.load(key), std::nullopt); // and does not wait for a writer
}

TEST_F(ObjectCacheTest, ConcurrentWritersAndReadersSeeWholeObjects) {
  std::string large(100000, 'g');
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) {
        cache.store(key, large);
        if (cache.load(key) != large)
          ++wrong;
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_THAT(filesIn(directory), ElementsAre(ObjectCache::fileName(key)));
}

// Sets an environment variable, or removes it, for the life of this object.
class WithVariable {
public:
  WithVariable(const char *name, const char *value) : name(name) {
    if (const char *old = getenv(name))
      before = old;
    set(value);
  }
  ~WithVariable() { set(before ? before->c_str() : nullptr); }

private:
  void set(const char *value) {
    value ? setenv(name, value, 1) : unsetenv(name);
  }
  const char *name;
  std::optional<std::string> before;
};

TEST(ObjectCacheEnvironment, SaysWhereTheCacheIs) {
  WithVariable mode("GRAFT_OBJECT_CACHE", nullptr);
  WithVariable home("HOME", "/home/somebody");
  {
    WithVariable xdg("XDG_CACHE_HOME", "/var/cache/somebody");
    EXPECT_EQ(ObjectCache::fromEnvironment().path(),
              "/var/cache/somebody/graft");
    WithVariable off("GRAFT_OBJECT_CACHE", "off");
    EXPECT_EQ(ObjectCache::fromEnvironment().path(), "");
  }
  for (const char *unusable : {"", "relative", static_cast<const char *>(0)}) {
    WithVariable xdg("XDG_CACHE_HOME", unusable);
    EXPECT_EQ(ObjectCache::fromEnvironment().path(),
              "/home/somebody/.cache/graft");
    WithVariable homeless("HOME", unusable);
    EXPECT_EQ(ObjectCache::fromEnvironment().path(), "");
  }
}

TEST(ObjectCacheEnvironment, ADisabledCacheHoldsNothing) {
  ObjectCache off("");
  off.store(key, object);
  EXPECT_EQ(off.load(key), std::nullopt);
}

} // namespace
} // namespace graft
