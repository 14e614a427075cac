// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/CountLine.h"

#include "ui/language/Texts.h"
#include "ui/overview/MemoryText.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace dcs {

CountLine::CountLine(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_shownText(new QLabel(this)),
      m_selectedText(new QLabel(this))
{
    setObjectName(u"countLine"_s);
    m_shownText->setObjectName(u"shownCount"_s);
    m_selectedText->setObjectName(u"selectedCount"_s);
    setRole(m_selectedText, "secondary");
    setMinimumHeight(Spacing::HeaderHeight);
    m_row->setContentsMargins(Spacing::group, 0, Spacing::group, 0);
    m_row->setSpacing(Spacing::group);
    m_row->addWidget(m_shownText);
    m_row->addWidget(m_selectedText);
    m_row->addStretch(1);
    showCounts();
}

void CountLine::addWidget(QWidget *widget) { m_row->addWidget(widget); }

CountLine::Sum CountLine::sumOf(const QList<Instance> &instances)
{
    Sum sum{instances.size(), {}};
    for (const Instance &instance : instances)
        sum.capacity = sum.capacity + instance.capacity;
    return sum;
}

void CountLine::display(
    const QList<Instance> &shown, const QList<Instance> &selected, qsizetype total, bool isFiltered)
{
    m_shown = sumOf(shown);
    m_selected = sumOf(selected);
    m_total = total;
    m_isFiltered = isFiltered;
    showCounts();
}

void CountLine::showCounts()
{
    //: numbers of instances: those that pass the filters, and all
    const QString count = m_isFiltered
        ? tr("%1 of %2 instances").arg(Texts::number(m_shown.count), Texts::number(m_total))
        : tr("%Ln instance(s)", nullptr, static_cast<int>(m_shown.count));
    m_shownText->setText(count + u" · "_s + memoryText(m_shown.capacity.megabytes()));
    const QString selected = tr("%Ln selected", nullptr, static_cast<int>(m_selected.count));
    m_selectedText->setText(selected + u" · "_s + memoryText(m_selected.capacity.megabytes()));
    m_selectedText->setVisible(m_selected.count > 0);
}

void CountLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCounts();
    QWidget::changeEvent(event);
}

} // namespace dcs
