// SPDX-License-Identifier: MIT
#include "ui/operations/OperationFilterBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 250;
constexpr int shortestSearch = 20; ///< letters
constexpr int numberOfDayChoices = 5;

enum class Days { Any, Today, Yesterday, Week, Chosen };

/// What can be chosen, in the order of the box.
QList<QList<OperationState>> choices()
{
    using State = OperationState;
    return {{},
        {State::Queued, State::Waiting, State::Submitting, State::Unconfirmed, State::Accepted,
            State::WaitingForPayment, State::WaitingForWindow, State::Extending},
        {State::Done}, {State::Failed}, {State::Skipped, State::Cancelled}};
}

} // namespace

OperationFilterBar::OperationFilterBar(QWidget *parent)
    : QWidget(parent), m_batch(new QPushButton(this)), m_days(new QComboBox(this)),
      m_from(new QDateEdit(this)), m_to(new QDateEdit(this)), m_text(new QLineEdit(this)),
      m_states(new QComboBox(this))
{
    m_batch->setObjectName(u"operationBatch"_s);
    m_batch->hide();
    m_days->setObjectName(u"operationDays"_s);
    m_from->setObjectName(u"operationsFrom"_s);
    m_to->setObjectName(u"operationsTo"_s);
    m_text->setObjectName(u"operationSearch"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * shortestSearch);
    m_states->setObjectName(u"operationStates"_s);
    for (QComboBox *box : {m_days, m_states})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (qsizetype i = 0; i < choices().size(); ++i)
        m_states->addItem(QString());
    for (int i = 0; i < numberOfDayChoices; ++i)
        m_days->addItem(QString());
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDate(QDate::currentDate());
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        connect(edit, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::control);
    for (QWidget *part : std::initializer_list<QWidget *>{m_batch, m_days, m_from, m_to, m_text, m_states})
        row->addWidget(part);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &OperationFilterBar::changed);
    connect(m_states, &QComboBox::currentIndexChanged, this, &OperationFilterBar::changed);
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT changed();
    });
    connect(m_batch, &QPushButton::clicked, this, [this] { setBatch({}); });
    showDates();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

JournalFilter OperationFilterBar::filter(const QDate &today) const
{
    JournalFilter filter{
        .text = m_text->text().trimmed(), .states = choices().value(m_states->currentIndex())};
    filter.batch = m_batchKey;
    const auto between = [&filter](const QDate &first, const QDate &last) {
        filter.since = first.startOfDay().toUTC();
        filter.before = last.addDays(1).startOfDay().toUTC();
    };
    constexpr int week = 7;
    switch (static_cast<Days>(m_days->currentIndex())) {
    case Days::Any:
        break;
    case Days::Today:
        between(today, today);
        break;
    case Days::Yesterday:
        between(today.addDays(-1), today.addDays(-1));
        break;
    case Days::Week:
        between(today.addDays(1 - week), today);
        break;
    case Days::Chosen:
        between(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()));
        break;
    }
    return filter;
}

void OperationFilterBar::clear()
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker states(m_states);
        const QSignalBlocker days(m_days);
        m_text->clear();
        m_states->setCurrentIndex(0);
        m_days->setCurrentIndex(0);
    }
    showDates();
    m_typing.stop();
    setBatch({});
}

void OperationFilterBar::setBatch(const QString &batchKey)
{
    m_batchKey = batchKey;
    m_batch->setVisible(!batchKey.isEmpty());
    Q_EMIT changed();
}

void OperationFilterBar::search(const QString &text)
{
    clear();
    m_text->setText(text);
}

void OperationFilterBar::showDates()
{
    const bool isChosen = static_cast<Days>(m_days->currentIndex()) == Days::Chosen;
    m_from->setVisible(isChosen);
    m_to->setVisible(isChosen);
}

void OperationFilterBar::retranslateUi()
{
    m_text->setPlaceholderText(tr("Instance, ID, request ID or error code"));
    m_text->setAccessibleName(tr("Search operations"));
    //: name of the box that chooses which operations are listed
    m_states->setAccessibleName(tr("State of operations"));
    //: choice of operations
    const QStringList names{
        tr("All states"), tr("Not ended"), tr("Done"), tr("Failed"), tr("Skipped or cancelled")};
    for (int i = 0; i < names.size(); ++i)
        m_states->setItemText(i, names[i]);
    //: name of the box that chooses of which days operations are listed
    m_days->setAccessibleName(tr("Days"));
    //: choice of days: the last one lets two dates be chosen
    const QStringList days{tr("All days"), tr("Today"), tr("Yesterday"), tr("7 days"), tr("From–to")};
    for (int i = 0; i < days.size(); ++i)
        m_days->setItemText(i, days[i]);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    //: filter in force, a click removes it
    m_batch->setText(tr("One batch ×"));
    m_batch->setToolTip(tr("Show the operations of all batches"));
    m_batch->setAccessibleName(m_batch->toolTip());
}

} // namespace dcs
