// SPDX-License-Identifier: MIT
#include "ui/language/ChangeTexts.h"
#include "ui/language/Language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

/// The words of the design, in both languages, for every kind of change.
class TestChangeTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
};

namespace {

ResizeRequest request(ChangeKind kind, int fromGb, int toGb)
{
    ResizeRequest request;
    request.kind = kind;
    request.from = {Capacity::fromGigabytes(fromGb), u"from"_s, CacheMode::MasterStandby};
    request.to = {Capacity::fromGigabytes(toGb), u"to"_s, CacheMode::MasterStandby};
    return request;
}

ResizeRequest withReplicas(ChangeKind kind, std::optional<int> from, std::optional<int> to)
{
    ResizeRequest change = request(kind, 8, 8);
    change.from.replicas = from;
    change.to.replicas = to;
    return change;
}

ResizeRequest withShards(int fromGb, int from, int toGb, int to)
{
    ResizeRequest change = request(ChangeKind::Size, fromGb, toGb);
    change.from.cacheMode = change.to.cacheMode = CacheMode::Cluster;
    change.from.shards = from;
    change.to.shards = to;
    return change;
}

ResizeRequest ofType(int fromGb, int toGb)
{
    ResizeRequest change = request(ChangeKind::Type, fromGb, toGb);
    change.from.cacheMode = CacheMode::Single;
    return change;
}

} // namespace

void TestChangeTexts::words_data()
{
    QTest::addColumn<ResizeRequest>("request");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("changeZh");
    QTest::addColumn<QString>("runningZh");
    QTest::newRow("larger") << request(ChangeKind::Size, 8, 16) << u"8 → 16 GB"_s << u"Running at 16 GB"_s
                            << u"8 → 16 GB"_s << u"运行于 16 GB"_s;
    QTest::newRow("smaller") << request(ChangeKind::Size, 16, 8) << u"16 → 8 GB"_s << u"Running at 8 GB"_s
                             << u"16 → 8 GB"_s << u"运行于 8 GB"_s;
    QTest::newRow("replica more") << withReplicas(ChangeKind::AddReplica, 2, 3) << u"2 → 3 copies"_s
                                  << u"Running with 3 copies"_s << u"2 → 3 副本"_s << u"运行于 3 副本"_s;
    QTest::newRow("replica fewer") << withReplicas(ChangeKind::RemoveReplica, 2, 1) << u"2 → 1 copy"_s
                                   << u"Running with 1 copy"_s << u"2 → 1 副本"_s << u"运行于 1 副本"_s;
    QTest::newRow("copies not known") << withReplicas(ChangeKind::AddReplica, {}, {}) << u"a replica more"_s
                                      << u"Running"_s << u"增加一个副本"_s << u"运行中"_s;
    QTest::newRow("type") << ofType(8, 8) << u"Single-node → Master/Standby"_s
                          << u"Running as Master/Standby"_s << u"单机 → 主备"_s << u"运行于 主备"_s;
    QTest::newRow("type and size") << ofType(4, 8) << u"Single-node → Master/Standby · 4 → 8 GB"_s
                                   << u"Running as Master/Standby"_s << u"单机 → 主备 · 4 → 8 GB"_s
                                   << u"运行于 主备"_s;
    QTest::newRow("shards") << withShards(24, 3, 40, 5) << u"3 → 5 shards"_s << u"Running with 5 shards"_s
                            << u"3 → 5 分片"_s << u"运行于 5 分片"_s;
    QTest::newRow("larger shards, and more")
        << withShards(24, 3, 96, 6) << u"24 → 96 GB · 3 → 6 shards"_s << u"Running at 96 GB"_s
        << u"24 → 96 GB · 3 → 6 分片"_s << u"运行于 96 GB"_s;
}

void TestChangeTexts::words()
{
    QFETCH(const ResizeRequest, request);
    Language language;
    language.set(Language::Code::English);
    QTEST(ChangeTexts::change(request), "change");
    QTEST(ChangeTexts::running(request), "running");
    language.set(Language::Code::Chinese);
    QTEST(ChangeTexts::change(request), "changeZh");
    QTEST(ChangeTexts::running(request), "runningZh");
}

QTEST_MAIN(TestChangeTexts)
#include "tst_changetexts.moc"
