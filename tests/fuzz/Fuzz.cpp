// SPDX-License-Identifier: MIT
// Feeds one decoder with bytes that libFuzzer makes up: dcs-fuzz --decoder=csv CORPUS [options of libFuzzer].
#include "account/imports/CloudsYaml.h"
#include "account/imports/KooCliConfig.h"
#include "account/imports/SdkCredentials.h"
#include "api/codec/ErrorCodec.h"
#include "api/auth/TokenRequest.h"
#include "api/dcs/calls/CheckResize.h"
#include "api/dcs/calls/ListFlavors.h"
#include "api/dcs/calls/ListInstances.h"
#include "api/dcs/calls/ListProducts.h"
#include "api/dcs/calls/ListStatistics.h"
#include "api/dcs/calls/ListTasks.h"
#include "api/dcs/calls/ListZones.h"
#include "api/dcs/calls/ResizeInstance.h"
#include "api/dcs/calls/ShowInstance.h"
#include "api/dcs/calls/ShowJob.h"
#include "api/dcs/calls/ShowQuota.h"
#include "api/dcs/calls/ShowTaskProgress.h"
#include "api/dcs/calls/ShowTopology.h"
#include "api/iam/ListProjects.h"
#include "model/Catalogue.h"
#include "model/Csv.h"
#include "model/plan/PlanCsv.h"
#include "operations/journal/JournalRow.h"

#include <QSqlField>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

using Decoder = void (*)(const QByteArray &);

template <auto decode> void decodeAnswer(const QByteArray &body)
{
    decode(HttpResponse{200, {{"content-type", "application/json"}}, body});
}

/// The first byte is the last two digits of the status.
void decodeError(const QByteArray &bytes)
{
    const int status = 400 + (bytes.isEmpty() ? 0 : static_cast<uchar>(bytes[0]));
    ErrorCodec::fromAnswer({status, {{"content-type", "application/json"}}, bytes.mid(1)},
        QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC), {u"secret"_s});
}

void decodeCsv(const QByteArray &bytes)
{
    CsvProblem problem;
    parseCsvRows(bytes, &problem);
    Catalogue::fromCsv(bytes);
}

/// What can be read can be written and read again.
void decodePlan(const QByteArray &bytes)
{
    const PlanFile plan = PlanCsv::read(bytes);
    if (PlanCsv::read(PlanCsv::write(plan.entries)).entries != plan.entries)
        std::abort();
}

/// Each line is one column of the row.
void decodeJournalRow(const QByteArray &bytes)
{
    const QList<QByteArray> values = bytes.split('\n');
    const auto recordOf = [&values](const QVariantMap &columns) {
        QSqlRecord record;
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            QSqlField field(column.key(), QMetaType(QMetaType::QString));
            field.setValue(QString::fromUtf8(values.value(record.count())));
            record.append(field);
        }
        return record;
    };
    operationFromRow(recordOf(journalRow(Operation())));
    settingsFromRow(recordOf(journalRow(BatchSettings())));
}

template <auto parse> void decodeFile(const QByteArray &bytes) { parse(bytes, u"file"_s); }

const std::map<std::string, Decoder> decoders{
    {"answer-flavors", decodeAnswer<ListFlavors::decode>},
    {"answer-instance", decodeAnswer<ShowInstance::decode>},
    {"answer-instances", decodeAnswer<ListInstances::decode>},
    {"answer-job", decodeAnswer<ShowJob::decode>},
    {"answer-products", decodeAnswer<ListProducts::decode>},
    {"answer-progress", decodeAnswer<ShowTaskProgress::decode>},
    {"answer-projects", decodeAnswer<ListProjects::decode>},
    {"answer-quota", decodeAnswer<ShowQuota::decode>},
    {"answer-resize", decodeAnswer<ResizeInstance::decode>},
    {"answer-resize-check", decodeAnswer<CheckResize::decode>},
    {"answer-statistics", decodeAnswer<ListStatistics::decode>},
    {"answer-tasks", decodeAnswer<ListTasks::decode>},
    {"answer-token", decodeAnswer<TokenRequest::decode>},
    {"answer-topology", decodeAnswer<ShowTopology::decode>},
    {"answer-zones", decodeAnswer<ListZones::decode>},
    {"clouds", decodeFile<CloudsYaml::parse>},
    {"csv", decodeCsv},
    {"errors", decodeError},
    {"journal", decodeJournalRow},
    {"koocli", decodeFile<KooCliConfig::parse>},
    {"plan", decodePlan},
    {"sdk", decodeFile<SdkCredentials::parse>},
};

Decoder decoder = nullptr; // libFuzzer leaves no other way from the command line to the input

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr const char *option = "--decoder=";
    for (int i = 1; i < *argc; ++i) {
        const char *argument = (*argv)[i];
        if (std::strncmp(argument, option, std::strlen(option)) != 0)
            continue;
        const auto found = decoders.find(argument + std::strlen(option));
        if (found != decoders.end())
            decoder = found->second;
    }
    if (decoder)
        return 0;
    for (const auto &[name, function] : decoders)
        std::printf("%s\n", name.c_str());
    std::exit(EXIT_SUCCESS);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    decoder(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
