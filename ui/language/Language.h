// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <optional>

namespace dcs {

/// The language of the program, switched while it runs: loads our translation and Qt's own, sets the default
/// locale and the locale of existing windows. Widgets, and what else has
/// texts, follow with onLanguageChange().
class Language : public QObject {
    Q_OBJECT
public:
    enum class Code { English, Chinese };

    /// Starts in English.
    explicit Language(QObject *parent = nullptr);

    /// "en", "zh_CN" (also "zh", "zh-Hans", "zh_SG" ...): nothing for anything else.
    static std::optional<Code> fromText(const QString &text);
    static QString toText(Code code); ///< "en", "zh_CN"
    /// Chinese if the system's first UI language is Chinese, English otherwise.
    static Code ofSystem();

    Code current() const { return m_current; }
    /// Every widget has had its LanguageChange, once, when this returns; then changed() follows. Does nothing
    /// if this is the language already.
    void set(Code code);

Q_SIGNALS:
    void changed();

private:
    void load(Code code);

    Code m_current = Code::English;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace dcs
