// SPDX-License-Identifier: MIT
#include "ui/operations/OperationFilterBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 250;

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
    : QWidget(parent), m_text(new QLineEdit(this)), m_states(new QComboBox(this))
{
    m_text->setObjectName(u"operationSearch"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 32);
    m_states->setObjectName(u"operationStates"_s);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (qsizetype i = 0; i < choices().size(); ++i)
        m_states->addItem(QString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::control);
    row->addWidget(m_text);
    row->addWidget(m_states);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &OperationFilterBar::changed);
    connect(m_states, &QComboBox::currentIndexChanged, this, &OperationFilterBar::changed);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

JournalFilter OperationFilterBar::filter() const
{
    return {.text = m_text->text().trimmed(), .states = choices().value(m_states->currentIndex())};
}

void OperationFilterBar::clear()
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker states(m_states);
        m_text->clear();
        m_states->setCurrentIndex(0);
    }
    m_typing.stop();
    Q_EMIT changed();
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
}

} // namespace dcs
