# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tests collect_examples.py: what it takes for an example, and what it refuses."""

import tempfile
import unittest
from pathlib import Path

import collect_examples

LICENSE = "// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception\n//\n"
ARRAY = LICENSE + "// Arrays.\n//\n//   int a = 0;\n//\n//   ++a;   // one\n//\n// More.\n\n//   no\n"


class CollectExamplesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def test_an_example_is_what_is_indented_in_the_file_comment(self):
        self.assertEqual(collect_examples.example(ARRAY),
                         (5, ["   int a = 0;", "", "   ++a;   // one"]))
        self.assertEqual(collect_examples.example(LICENSE + "// Arrays.\n"), (0, []))

    def test_each_example_is_a_function_at_the_lines_of_its_header(self):
        file = self.write("ir/include/graft/array.h", ARRAY)
        self.write("frontend/nnx/include/graft/nnx/list.h", ARRAY)
        text = collect_examples.unit(self.root)
        self.assertIn('#include "graft/array.h"\n#include "graft/nnx/list.h"\n', text)
        self.assertIn(f'#line 5 "{file}"\n   int a = 0;\n\n   ++a;   // one\n  }}\n', text)
        self.assertEqual(text.count(": Reader {"), 2)

    def test_a_header_without_an_example_is_named(self):
        self.write("ir/include/graft/array.h", ARRAY)
        self.write("ir/include/graft/bare.h", LICENSE + "// Nothing.\n")
        with self.assertRaisesRegex(ValueError, r"without an example.*\n  graft/bare\.h$"):
            collect_examples.unit(self.root)

    def test_headers_of_details_need_no_example(self):
        self.write("ir/include/graft/array.h", ARRAY)
        self.write("ir/include/graft/detail/bare.h", LICENSE + "// Nothing.\n")
        self.assertEqual(collect_examples.unit(self.root).count(": Reader {"), 1)

    def test_a_root_without_headers_is_refused(self):
        with self.assertRaisesRegex(ValueError, "no public header below"):
            collect_examples.unit(self.root)


if __name__ == "__main__":
    unittest.main()
