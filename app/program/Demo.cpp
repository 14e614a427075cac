// SPDX-License-Identifier: MIT
#include "program/Demo.h"

#include "simulator/Simulator.h"

#include <QUrl>

namespace dcs {

SignIn demoSignIn(const Simulator &simulator)
{
    const QUrl url(simulator.baseUrl());
    SignIn signIn;
    signIn.profile.accessKey = Simulator::accessKey();
    signIn.profile.endpoint = {url, url, Simulator::region(), Simulator::projectId()};
    signIn.profile.demo = true;
    signIn.credentials = AccessKey{Simulator::accessKey(), Simulator::secretKey(), {}};
    return signIn;
}

} // namespace dcs
