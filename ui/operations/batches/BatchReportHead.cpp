// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchReportHead.h"

#include "ui/charts/Charts.h"
#include "ui/language/Texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringSide = 14 * Spacing::control;

class Ring : public QWidget {
public:
    Ring(const BatchReport &report, const Theme *theme, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_done(report.done), m_failed(report.failed),
          m_skipped(report.skipped), m_cancelled(report.cancelled),
          m_total(static_cast<int>(report.operations.size()))
    {
        setFixedSize(ringSide, ringSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColours &colours = m_theme->colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const std::array parts{charts::Part{double(m_done), colours.goodFill},
            charts::Part{double(m_failed), colours.badFill}, charts::Part{double(m_skipped), colours.quiet},
            charts::Part{double(m_cancelled), colours.field}};
        charts::ring(&painter, rect(), parts, colours);
        painter.setPen(colours.text);
        painter.setFont(Theme::figureFont());
        painter.drawText(rect(), Qt::AlignCenter, Texts::number(m_total));
    }

private:
    const Theme *m_theme;
    int m_done;
    int m_failed;
    int m_skipped;
    int m_cancelled;
    int m_total;
};

} // namespace

BatchReportHead::BatchReportHead(const BatchReport &report, const Theme *theme, QWidget *parent)
    : QFrame(parent)
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    row->setSpacing(Spacing::group);
    auto *ring = new Ring(report, theme, this);
    row->addWidget(ring);
    struct Count {
        int number;
        QString icon;
        Tone tone;
        QString word;
    };
    const std::array counts{Count{report.done, u"op-done"_s, Tone::Good, BatchReport::tr("done")},
        Count{report.failed, u"op-failed"_s, Tone::Bad, BatchReport::tr("failed")},
        Count{report.skipped, u"op-skipped"_s, Tone::Quiet, BatchReport::tr("skipped")},
        Count{report.cancelled, u"op-cancelled"_s, Tone::Quiet, BatchReport::tr("cancelled")}};
    auto *grid = new QGridLayout;
    grid->setSpacing(Spacing::control);
    QStringList spoken;
    const int side = fontMetrics().height();
    for (const Count &count : counts) {
        if (count.number == 0)
            continue;
        const int line = grid->rowCount();
        auto *icon = new QLabel(this);
        icon->setPixmap(theme->icon(count.icon, count.tone).pixmap(QSize(side, side), devicePixelRatioF()));
        auto *number = new QLabel(Texts::number(count.number), this);
        QFont bold = number->font();
        bold.setBold(true);
        number->setFont(bold);
        grid->addWidget(icon, line, 0);
        grid->addWidget(number, line, 1, Qt::AlignRight);
        grid->addWidget(new QLabel(count.word, this), line, 2);
        spoken.append(Texts::number(count.number) + u' ' + count.word);
    }
    ring->setAccessibleName(spoken.join(u", "_s));
    row->addLayout(grid);
    for (const BatchReport::Figure &figure : report.figures) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *name = new QLabel(figure.name, this);
        auto *value = new QLabel(figure.value, this);
        auto *remark = new QLabel(figure.remark, this);
        setRole(name, "secondary");
        setRole(value, "figure");
        setRole(remark, "secondary");
        remark->setTextFormat(Qt::PlainText);
        column->addStretch();
        for (QLabel *label : {name, value, remark})
            column->addWidget(label);
        column->addStretch();
        row->addStretch();
        row->addLayout(column);
    }
    row->addStretch();
}

} // namespace dcs
