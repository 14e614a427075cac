// SPDX-License-Identifier: MIT
#include "ui/widgets/LanguageChange.h"

#include <QEvent>
#include <QObject>

#include <utility>

namespace dcs {

namespace {

class LanguageChangeFilter : public QObject {
public:
    LanguageChangeFilter(QObject *object, std::function<void()> retranslate)
        : QObject(object), m_retranslate(std::move(retranslate))
    {
        object->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && object == parent())
            m_retranslate();
        return QObject::eventFilter(object, event);
    }

private:
    const std::function<void()> m_retranslate;
};

} // namespace

void onLanguageChange(QObject *object, std::function<void()> retranslate)
{
    new LanguageChangeFilter(object, std::move(retranslate));
}

} // namespace dcs
