// SPDX-License-Identifier: MIT
#include "ui/instances/details/TaskList.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/TaskTexts.h"
#include "ui/language/Texts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/ValueText.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

Tone toneOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Running:
        return Tone::Busy;
    case TaskStatus::Success:
        return Tone::Good;
    case TaskStatus::Failed:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString iconOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Running:
        return u"op-extending"_s;
    case TaskStatus::Success:
        return u"op-done"_s;
    case TaskStatus::Failed:
        return u"op-failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TaskList::TaskList(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_error(new QLabel(this))
{
    setObjectName(u"taskList"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setContentsMargins(0, Spacing::group, 0, 0);
    m_error->setObjectName(u"taskError"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    setRole(m_error, "secondary");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::control);
    grid->setVerticalSpacing(Spacing::half);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (Line &line : m_lines) {
        line = {new QLabel(this), new ValueText(this), new QProgressBar(this)};
        line.text->setObjectName(u"task"_s);
        line.bar->setObjectName(u"taskProgress"_s);
        line.bar->setTextVisible(false);
        line.bar->setFixedHeight(Spacing::control);
        const int row = grid->rowCount();
        grid->addWidget(line.icon, row, 0, Qt::AlignTop);
        grid->addWidget(line.text, row, 1);
        grid->addWidget(line.bar, row + 1, 1);
    }
    grid->addWidget(m_error, grid->rowCount(), 0, 1, 2);
    connect(theme, &Theme::changed, this, &TaskList::retranslateUi);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void TaskList::setReport(const TaskReport &report)
{
    m_report = report;
    retranslateUi();
}

void TaskList::fill(const Line &line, const BackgroundTask &task) const
{
    const auto progress = m_report.progress.constFind(task.id);
    const bool hasProgress = task.status == TaskStatus::Running && progress != m_report.progress.constEnd();
    QString first = Texts::taskName(task);
    if (!task.from.capacity.isNull() && !task.to.capacity.isNull()
        && task.from.capacity != task.to.capacity) {
        //: Kind of a background task, capacity before, capacity after
        first = tr("%1: %2 → %3")
                    .arg(first, Texts::capacity(task.from.capacity), Texts::capacity(task.to.capacity));
    }
    QStringList second{Texts::taskStatus(task)};
    if (hasProgress) {
        second.append(Texts::percent(progress->percent / 100.0));
        if (progress->remainingSeconds) {
            //: %1 is a duration: "3 min 20 s"
            second.append(
                tr("about %1 left").arg(Texts::duration(qint64(*progress->remainingSeconds) * 1000)));
        }
    }
    const bool isRunning = task.status == TaskStatus::Running;
    second.append(Texts::dateTime(isRunning ? task.createdAt : task.updatedAt));
    second.append(task.errorCode);
    second.removeAll(QString());
    line.text->setValue(first + u'\n' + second.join(u" · "_s));
    //: Spoken: one background task of the instance
    line.text->setAccessibleName(tr("Background task"));
    line.icon->setAccessibleName(Texts::taskStatus(task));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    line.icon->setPixmap(m_theme->icon(iconOf(task.status), toneOf(task.status))
                             .pixmap(QSize(size, size), devicePixelRatioF()));
    line.bar->setVisible(hasProgress);
    line.bar->setAccessibleName(first);
    line.bar->setValue(hasProgress ? progress->percent : 0);
}

void TaskList::retranslateUi()
{
    //: Heading: what the service does or did with the instance in the background
    m_title->setText(tr("Background tasks"));
    for (std::size_t i = 0; i < mostShown; ++i) {
        const Line &line = m_lines[i];
        const bool isUsed = i < std::size_t(m_report.tasks.size());
        line.icon->setVisible(isUsed);
        line.text->setVisible(isUsed);
        if (isUsed)
            fill(line, m_report.tasks[qsizetype(i)]);
        else
            line.bar->hide();
    }
    m_error->setVisible(m_report.error.has_value());
    if (m_report.error) {
        //: %1 is one line about an error
        m_error->setText(
            tr("The background tasks could not be read. %1").arg(Texts::error(*m_report.error, {}).summary));
        m_error->setToolTip(Texts::error(*m_report.error, {}).technical);
    }
    setVisible(!m_report.tasks.isEmpty() || m_report.error);
}

} // namespace dcs
