// SPDX-License-Identifier: MIT
#include "api/auth/AuthProblems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestAuthProblems : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problem_data();
    void problem();
};

void TestAuthProblems::problem_data()
{
    using Offset = std::optional<qint64>;
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Offset>("offset");
    QTest::addColumn<AuthProblem>("problem");
    const Credentials key = AccessKey{u"AK"_s, u"SK"_s, {}};
    const Credentials temporary = AccessKey{u"AK"_s, u"SK"_s, u"token"_s};
    const Credentials login = PasswordLogin{u"user"_s, u"password"_s, u"domain"_s};
    const QString prefix = u"Incorrect IAM authentication information: "_s;
    const QString expired = prefix + u"signature expired"_s;
    const QString mismatch = prefix + u"verify aksk signature fail"_s;

    QTest::newRow("mismatch") << key << 401 << mismatch << Offset() << AuthProblem::SignatureRefused;
    QTest::newRow("mismatch, clock good")
        << key << 401 << mismatch << Offset(-900) << AuthProblem::SignatureRefused;
    QTest::newRow("mismatch, clock ahead")
        << key << 401 << mismatch << Offset(-901) << AuthProblem::ClockSkew;
    QTest::newRow("mismatch, clock behind")
        << key << 401 << mismatch << Offset(901) << AuthProblem::ClockSkew;
    QTest::newRow("locked") << key << 401
                            << QString(prefix + u"AK access failed to reach the limit,forbidden"_s)
                            << Offset(5000) << AuthProblem::KeyLocked;
    QTest::newRow("unknown key") << key << 401 << QString(prefix + u"AK not exist"_s) << Offset()
                                 << AuthProblem::KeyUnknown;
    QTest::newRow("expired") << key << 401 << expired << Offset() << AuthProblem::ClockSkew;
    QTest::newRow("expired, clock good") << key << 401 << expired << Offset(3) << AuthProblem::ClockSkew;
    QTest::newRow("temporary expired")
        << temporary << 401 << expired << Offset(3) << AuthProblem::TemporaryKeyExpired;
    QTest::newRow("temporary, clock off")
        << temporary << 401 << expired << Offset(3600) << AuthProblem::ClockSkew;
    QTest::newRow("temporary, clock not told")
        << temporary << 401 << expired << Offset() << AuthProblem::ClockSkew;
    QTest::newRow("no text, clock off")
        << key << 401 << QString() << Offset(90'000) << AuthProblem::ClockSkew;
    QTest::newRow("no text") << key << 401 << QString() << Offset() << AuthProblem::Other;
    QTest::newRow("not specified") << key << 401 << u"Unauthorized"_s << Offset(1) << AuthProblem::Other;
    QTest::newRow("token expired") << login << 401 << QString(prefix + u"token expires, expires_at: 2020"_s)
                                   << Offset() << AuthProblem::TokenRefused;
    QTest::newRow("token damaged") << login << 401 << QString(prefix + u"decrypt token fail"_s)
                                   << Offset(9999) << AuthProblem::TokenRefused;
    QTest::newRow("forbidden") << key << 403 << mismatch << Offset(9999) << AuthProblem::None;
    QTest::newRow("fault") << login << 500 << u"get token error"_s << Offset() << AuthProblem::None;
}

void TestAuthProblems::problem()
{
    QFETCH(Credentials, credentials);
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(std::optional<qint64>, offset);
    QFETCH(AuthProblem, problem);
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = status;
    error.serviceMessage = message;
    error.clockOffsetSeconds = offset;
    QCOMPARE(authProblemOf(error, credentials), problem);
    error.kind = ErrorKind::Network;
    QCOMPARE(authProblemOf(error, credentials), AuthProblem::None);
}

QTEST_GUILESS_MAIN(TestAuthProblems)
#include "tst_authproblems.moc"
