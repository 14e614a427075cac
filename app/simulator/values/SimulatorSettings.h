// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dcs {

/// How Cloud Eye behaves.
struct CesSettings {
    int mostSeries = 500; ///< in one batch; some clouds take 10
    int throttleEvery = 0; ///< each call of this number is answered 429; 0: none
    bool mayRead = true; ///< false: 403, the action ces:metricData:list is missing
    bool givesUnits = true;
    bool isServed = true; ///< false: there are no such paths
};

/// How a simulator is made.
struct SimulatorSettings {
    quint32 seed = 1;
    int instanceCount = 40;
    int extendMs = 6'000; ///< how long an instance stays EXTENDING
    int port = 0; ///< 0: any free one
    int skewSeconds = 0; ///< the simulator's clock is so far ahead
    enum class ApiVersions { Both, V1Only, V2Only };
    ApiVersions apiVersions = ApiVersions::Both; ///< the paths of the other one do not exist
    int windowMs = 20'000; ///< how long a change waits for the maintenance window
    int checkMs = 1'000; ///< how long the check before a resize takes
    QString projectId = {}; ///< the only one with instances; "": FixedAccount::projectId()
    QString region = {}; ///< the name of that project; "": FixedAccount::region()
    CesSettings ces = {};
    QStringList sameNamedProjects = {}; ///< ids of further projects that IAM lists under the same name
};

} // namespace dcs
