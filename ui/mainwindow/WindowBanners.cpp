// SPDX-License-Identifier: MIT
#include "ui/mainwindow/WindowBanners.h"

#include "ui/mainwindow/Notices.h"
#include "ui/widgets/Banner.h"

#include <QVBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

WindowBanners::WindowBanners(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_unchecked(new Banner(theme, this)), m_stale(new Banner(theme, this)),
      m_problems(new Banner(theme, this))
{
    m_unchecked->setObjectName(u"uncheckedBanner"_s);
    m_stale->setObjectName(u"staleBanner"_s);
    m_problems->setObjectName(u"journalBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Banner *banner : {m_unchecked, m_stale, m_problems})
        column->addWidget(banner);
    connect(m_unchecked, &Banner::actionTriggered, this, [this] { presentUnchecked({}); });
    connect(m_stale, &Banner::actionTriggered, this, [this] {
        if (m_canTryAgain)
            Q_EMIT tryAgainRequested();
        else
            Q_EMIT signInRequested();
    });
}

void WindowBanners::presentUnchecked(const QString &instanceName)
{
    m_uncheckedName = instanceName;
    showUnchecked();
}

void WindowBanners::showUnchecked()
{
    if (m_uncheckedName.isEmpty())
        m_unchecked->dismiss();
    else
        m_unchecked->present(Tone::Caution, u"info"_s,
            //: %1 is the name of an instance
            tr("“%1”: there is no check beforehand here; sent without.").arg(m_uncheckedName), tr("Close"));
}

void WindowBanners::present(
    const SessionGroup *sessions, const ErrorCatalogue &errors, const QString &problems)
{
    showUnchecked();
    if (problems.isEmpty())
        m_problems->dismiss();
    else
        m_problems->present(Tone::Bad, u"warning"_s, problems);

    const bool hasList = sessions && sessions->lastRefreshed().isValid();
    const QString stale = hasList ? staleText(*sessions, errors) : QString();
    m_canTryAgain = sessions && sessions->canTryAgain();
    if (stale.isEmpty())
        m_stale->dismiss();
    else if (m_canTryAgain)
        m_stale->present(Tone::Caution, u"warning"_s, stale, tr("Try again"));
    else
        m_stale->present(Tone::Bad, u"warning"_s, stale, tr("Sign in…"));
}

} // namespace dcs
