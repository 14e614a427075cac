// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlanFill.h"
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/resize/batch/BatchDialog.h"
#include "ui/widgets/Note.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

/// The main window over its simulator, used for a resize of several instances.
struct BatchWindow {
    explicit BatchWindow(const dcs::SimulatorSettings &settings = {.extendMs = 300, .checkMs = 0})
        : program(settings)
    {
    }

    template <typename T> T *find(const QString &name) const
    {
        T *found = program.window->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }

    /// Signed in, list, quota and products read.
    bool start()
    {
        return program.start() && QTest::qWaitFor([this] {
            const dcs::Session *session = program.window->session();
            return session->quota().memory
                && session->catalogue().source() == dcs::Catalogue::Source::Service;
        });
    }

    /// Instances that v1.0 and v2 can grow with nothing to be found by the check, in the order of the
    /// session.
    QStringList growable(int count) const
    {
        const dcs::Session *session = program.window->session();
        QStringList ids;
        for (const dcs::Instance &instance : session->instances()) {
            dcs::PlanGround ground{session->instances(), session->catalogue(), {session->quota()}, {}};
            dcs::ResizePlan plan(ground, {instance.id});
            fill(plan, dcs::FillRule{dcs::FillRule::Kind::NextSizeUp});
            if (plan.totals().instances == 1 && plan.totals().growth < dcs::Capacity::fromGigabytes(9)
                && plan.conditions().isEmpty() && plan.totals().orders == 0
                && plan.requests().first().apiVersion == dcs::ResizeVersion::V1Extend
                && memoryUse(instance).value_or(0) < 0.9 && ids.size() < count)
                ids.append(instance.id);
        }
        return ids;
    }
    QString notRunning() const
    {
        for (const dcs::Instance &instance : program.window->session()->instances()) {
            if (instance.status != dcs::word(dcs::Status::Running))
                return instance.id;
        }
        return {};
    }

    void select(const QStringList &ids) const { driver().selectInstances(ids); }
    dcs::BatchDialog *open() const { return driver().openBatchDialog(); }
    void click(const QString &button) const { driver().press(button); }
    /// Next size for every row, sent after the question.
    void resizeAll() const
    {
        click(QStringLiteral("applyRule"));
        submit();
        send();
    }
    /// Presses the button that sends, with the number typed where it is asked for.
    void send() const
    {
        if (auto *typed = find<QLineEdit>(QStringLiteral("typedWord")); typed->isVisible())
            typed->setText(find<QPushButton>(QStringLiteral("confirmResize"))->text().section(u' ', 1, 1));
        click(QStringLiteral("confirmResize"));
    }
    /// Up to the review, which comes after the check.
    void submit() const
    {
        click(QStringLiteral("submit"));
        const auto *confirm = find<QPushButton>(QStringLiteral("confirmResize"));
        QVERIFY(QTest::qWaitFor([confirm] { return confirm->isVisible(); }, 20'000));
    }
    int count(dcs::OperationState state) const
    {
        const QList<dcs::Operation> &all = program.queue.operations();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [state](const dcs::Operation &each) { return each.state == state; }));
    }
    /// What the review says that happens.
    QString question() const
    {
        QStringList lines;
        const auto notes = driver().activeDialog()->findChildren<dcs::Note *>(QStringLiteral("happens"));
        for (const dcs::Note *note : notes)
            lines.append(note->text());
        return lines.join(u'\n');
    }
    int checks() const { return program.simulator.countReceived("POST", QStringLiteral("/check-job")); }
    /// Of either version; after the sign-in nothing else is posted to an instance.
    int changes() const
    {
        return program.simulator.countReceived("POST", QStringLiteral("/instances/")) - checks();
    }
    int posts() const { return program.simulator.countReceived("POST", QStringLiteral("/extend")); }

    dcs::test::WindowDriver driver() const { return dcs::test::WindowDriver(program.window.get()); }

    dcs::test::DemoProgram program;
};
