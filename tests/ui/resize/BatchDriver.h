// SPDX-License-Identifier: MIT
#pragma once

#include "Samples.h"
#include "model/ErrorCatalogue.h"
#include "ui/resize/batch/BatchChips.h"
#include "ui/resize/batch/BatchDialog.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/widgets/Note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

namespace Samples {

inline dcs::Instance named(const QString &name, dcs::Instance instance)
{
    instance.id = u"id-of-"_s + name;
    instance.name = name;
    return instance;
}

/// A project with both calls of the API: master/standby of 4 GB and 16 GB (nearly empty), single-node of 4 GB
/// and 2 GB (Redis 3.0), one that is extending.
inline dcs::PlanGround ground(qint64 usedGb = 200, qint64 limitGb = 800)
{
    dcs::PlanGround ground;
    dcs::Instance roomy = named(u"roomy"_s, instance(u"redis.ha.xu1.large.r2.16"_s, u"16"_s, u"5.0"_s));
    roomy.usedMemoryMb = 512;
    dcs::Instance busy = named(u"busy"_s, masterStandby());
    busy.status = dcs::word(dcs::Status::Extending);
    ground.instances = {named(u"orders"_s, masterStandby()), named(u"sessions"_s, singleNode()), roomy,
        named(u"legacy"_s, instance(u"dcs.single_node"_s, u"2"_s, u"3.0.7"_s)), busy};
    ground.catalogue = catalogue();
    ground.context = context(usedGb, limitGb);
    ground.context.apiVersions = {};
    return ground;
}

inline QStringList ids(const dcs::PlanGround &ground)
{
    QStringList ids;
    for (const dcs::Instance &instance : ground.instances)
        ids.append(instance.id);
    return ids;
}

} // namespace Samples

/// A batch dialog on screen, and what a user sees and presses in it.
class BatchDriver {
public:
    using Kind = dcs::FillRule::Kind;

    explicit BatchDriver(const dcs::PlanGround &ground = Samples::ground())
        : dialog(
            ground, Samples::ids(ground), scope(), Samples::preview, [this] { return now; }, &m_errors,
            &m_theme)
    {
        m_theme.apply(dcs::ThemeMode::Light);
        dialog.open();
    }

    static dcs::BatchScope scope()
    {
        return {QStringLiteral("ops-team"), QStringLiteral("cn-north-4"), QStringLiteral("shop")};
    }

    bool isReady() { return QTest::qWaitForWindowActive(&dialog); }

    template <typename T> T *child(const char *name) const
    {
        T *found = dialog.findChild<T *>(QLatin1StringView(name));
        Q_ASSERT(found);
        return found;
    }
    QTableView *table() const { return child<QTableView>("plan"); }
    QPushButton *chip(int chip) const
    {
        return child<QPushButton>(qPrintable(QStringLiteral("chip%1").arg(chip)));
    }
    QPushButton *chip(dcs::PlanFilter filter) const { return chip(static_cast<int>(filter)); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(cell(row, dcs::BatchModel::InstanceColumn));
        return names;
    }
    QPushButton *submit() const { return child<QPushButton>("submit"); }
    QPushButton *confirmResize() const { return child<QPushButton>("confirmResize"); }
    QString blocker() const { return child<QLabel>("blocker")->text(); }
    /// What the review says that happens, a line each.
    QString question() const
    {
        QStringList lines;
        for (const auto *line : dialog.findChildren<dcs::Note *>(QStringLiteral("happens")))
            lines.append(line->text());
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    QLineEdit *typed() const { return child<QLineEdit>("typedWord"); }
    QPushButton *back() const { return child<QPushButton>("confirmCancel"); }
    /// Types the number where it is asked for, and presses the button that sends.
    void send() const
    {
        if (typed()->isVisible()) {
            typed()->clear();
            QTest::keyClicks(typed(), QString::number(sending()));
        }
        click(confirmResize());
    }
    /// How many the sending button names.
    int sending() const { return confirmResize()->text().section(u' ', 1, 1).toInt(); }
    QString news() const { return child<dcs::Note>("news")->text(); }
    QString total(const char *name) const { return child<QLabel>(name)->text(); }
    bool asks() const { return confirmResize()->isVisible(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, dcs::BatchModel::InstanceColumn) == name)
                return row;
        }
        return -1;
    }
    QString target(const QString &name) const { return cell(rowOf(name), dcs::BatchModel::TargetColumn); }
    /// A line of one of the lists, its cells and their second lines joined by "|".
    static QString line(const QTableWidget *list, int row)
    {
        QStringList texts;
        for (int column = 0; column < list->columnCount(); ++column)
            texts.append(list->item(row, column)->toolTip().replace(u'\n', u'/'));
        return texts.join(u'|');
    }

    void click(QAbstractButton *button) const { QTest::mouseClick(button, Qt::LeftButton); }
    void apply(Kind kind, int number = 0) const
    {
        auto *box = child<QComboBox>("ruleKind");
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
        if (kind == Kind::AtLeast)
            child<QSpinBox>("ruleGigabytes")->setValue(number);
        if (kind == Kind::UseBelow)
            child<QSpinBox>("rulePercent")->setValue(number);
        click(child<QPushButton>("applyRule"));
    }
    /// The open chooser, or null.
    QComboBox *chooser() const { return table()->findChild<QComboBox *>(QStringLiteral("targetChooser")); }
    /// Opens the chooser of the instance with a click on its target.
    QComboBox *openChooser(const QString &name) const
    {
        const QModelIndex index = table()->model()->index(rowOf(name), dcs::BatchModel::TargetColumn);
        table()->scrollTo(index);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(index).center());
        return chooser();
    }
    /// Chooses the target that begins with this text, as a user does.
    bool choose(const QString &name, const QString &begin) const
    {
        QComboBox *box = openChooser(name);
        const int entry = box ? box->findText(begin, Qt::MatchStartsWith) : -1;
        if (entry < 0)
            return false;
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
        return QTest::qWaitFor([this] { return !chooser(); });
    }

    QDateTime now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};

private:
    dcs::ErrorCatalogue m_errors;
    dcs::Theme m_theme;

public:
    dcs::BatchDialog dialog; // last: uses what stands above
};
