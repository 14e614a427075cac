// SPDX-License-Identifier: MIT
#include "tests/support/TestMain.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

namespace {

std::map<std::string, TestRegistration::Run> &registeredTests()
{
    static std::map<std::string, TestRegistration::Run> tests;
    return tests;
}

int listTests()
{
    std::fputs(
        "The first argument is one of these; a function of it and options of Qt Test may follow.\n", stderr);
    for (const auto &[name, run] : registeredTests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return EXIT_FAILURE;
}

} // namespace

TestRegistration::TestRegistration(const char *name, Run run)
{
    if (!registeredTests().emplace(name, run).second)
        qFatal("Two tests are named %s", name);
}

int main(int argc, char *argv[])
{
    if (argc < 2)
        return listTests();
    const auto test = registeredTests().find(argv[1]);
    if (test == registeredTests().end())
        return listTests();
    std::rotate(argv + 1, argv + 2, argv + argc);
    argv[argc - 1] = nullptr;
    return test->second(argc - 1, argv);
}
