// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

/// The tests of a room are one program; its first argument picks the class: `test-model TestCapacity
/// [function]`. CMake puts this header in front of every test, so that QTEST_MAIN, as anybody writes it, adds
/// the class to the program instead of being its main().
class TestRegistration {
public:
    using Run = int (*)(int argc, char *argv[]);

    /// name: of the class. It lives as long as the program.
    TestRegistration(const char *name, Run run);
};

#define DCS_TEST(TestObject, Application)                                                                    \
    static int run##TestObject(int argc, char *argv[])                                                       \
    {                                                                                                        \
        Application application(argc, argv);                                                                 \
        application.setAttribute(Qt::AA_Use96Dpi, true);                                                     \
        TestObject test;                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }                                                                                                        \
    static const TestRegistration registration##TestObject(#TestObject, &run##TestObject);

#undef QTEST_MAIN
#undef QTEST_APPLESS_MAIN
#undef QTEST_GUILESS_MAIN
#define QTEST_APPLESS_MAIN(TestObject) DCS_TEST(TestObject, QCoreApplication)
#define QTEST_GUILESS_MAIN(TestObject) DCS_TEST(TestObject, QCoreApplication)
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#define QTEST_MAIN(TestObject) DCS_TEST(TestObject, QApplication)
#else
#define QTEST_MAIN(TestObject) DCS_TEST(TestObject, QCoreApplication)
#endif
