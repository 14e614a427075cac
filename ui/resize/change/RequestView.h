// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/HttpMessage.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dcs {

/// The request as it will be sent: method, URL and body, with Copy as curl. Holds no credentials, so it can
/// show none.
class RequestView : public QWidget {
    Q_OBJECT
public:
    explicit RequestView(QWidget *parent = nullptr);

    void setRequest(const std::optional<HttpRequest> &request);

private:
    void retranslateUi();
    void copyAsCurl();

    std::optional<HttpRequest> m_request;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QLabel *m_copied;
};

} // namespace dcs
