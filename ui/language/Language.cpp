// SPDX-License-Identifier: MIT
#include "ui/language/Language.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// English as spoken where the user is, else American; Chinese is that of the mainland, as our translation.
QLocale localeOf(Language::Code code)
{
    if (code == Language::Code::Chinese)
        return QLocale(QLocale::Chinese, QLocale::China);
    const QLocale system = QLocale::system();
    return QLocale(
        QLocale::English, system.language() == QLocale::English ? system.territory() : QLocale::UnitedStates);
}

} // namespace

Language::Language(QObject *parent) : QObject(parent)
{
    load(m_current);
    // Later loads happen in installed translators; Qt asks the one installed last first.
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

std::optional<Language::Code> Language::fromText(const QString &text)
{
    QString language = text.trimmed().toLower();
    language.replace(u'-', u'_');
    language = language.section(u'_', 0, 0);
    if (language == u"zh"_s)
        return Code::Chinese;
    if (language == u"en"_s)
        return Code::English;
    return std::nullopt;
}

QString Language::toText(Code code)
{
    switch (code) {
    case Code::English:
        return u"en"_s;
    case Code::Chinese:
        return u"zh_CN"_s;
    }
    Q_UNREACHABLE();
}

Language::Code Language::ofSystem()
{
    return fromText(QLocale::system().uiLanguages().value(0)).value_or(Code::English);
}

void Language::load(Code code)
{
    QLocale::setDefault(localeOf(code));
    // Without a file the translator is left empty, which is right for Qt's own English.
    static_cast<void>(m_own.load(u":/i18n/dcs_%1.qm"_s.arg(toText(code))));
    static_cast<void>(
        m_qt.load(u"qtbase_%1.qm"_s.arg(toText(code)), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
}

void Language::set(Code code)
{
    if (code == m_current)
        return;
    m_current = code;
    load(code);

    const QLocale locale;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale);

    // Loading has posted an event for each translator. One is sent instead: at once, and for empty
    // translations too. The application posts it on to its windows.
    QCoreApplication *application = QCoreApplication::instance();
    QCoreApplication::removePostedEvents(application, QEvent::LanguageChange);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(application, &event);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    Q_EMIT changed();
}

} // namespace dcs
