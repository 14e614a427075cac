// SPDX-License-Identifier: MIT
#include "ui/mainwindow/AdviceFlow.h"

#include "ui/account/ProfileLook.h"
#include "ui/resize/batch/BatchFlow.h"
#include "ui/resize/single/ResizeFlow.h"

namespace dcs {

AdviceFlow::AdviceFlow(
    AdviceBook *book, BatchFlow *batches, ResizeFlow *single, const Theme *theme, QObject *parent)
    : QObject(parent), m_book(book), m_batches(batches), m_single(single), m_view(new AdviceView(book, theme))
{
    connect(m_view, &AdviceView::planRequested, this, &AdviceFlow::plan);
    connect(m_view, &AdviceView::resizeRequested, this, &AdviceFlow::resize);
    connect(book->evidence(), &AccountEvidence::signedIn, this, [this] {
        const SessionGroup *sessions = m_book->evidence()->sessions();
        m_view->setReadOnly(sessions && sessions->profile().readOnly);
    });
}

void AdviceFlow::plan(const QList<AdviceChange> &changes)
{
    QList<Instance> instances;
    QList<PlanEntry> entries;
    for (const AdviceChange &change : changes) {
        instances.append(change.instance);
        entries.append(
            {0, change.instance.id, change.instance.name, change.target.before, change.target.after});
    }
    Session *session = m_book->evidence()->sessionOf(instances.first());
    m_batches->open(session, ProfileLook::text(session->profile()), instances, entries);
}

void AdviceFlow::resize(const AdviceChange &change)
{
    Session *session = m_book->evidence()->sessionOf(change.instance);
    m_single->open(session, ProfileLook::text(session->profile()), change.instance);
}

} // namespace dcs
