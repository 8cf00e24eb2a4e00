// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/mockportal/support/portal_test.h"

using mockportal::Portal;

void PortalTest::initTestCase() {
    auto started = Portal::start(options_);
    QVERIFY2(started, started ? "" : qPrintable(started.error()));
    portal_ = std::move(*started);
    client_ = std::make_unique<PortalClient>(*portal_);
}

void PortalTest::init() {
    if (!portal_) return;  // its case is skipped
    portal_->reset();
    client_ = std::make_unique<PortalClient>(*portal_);
}

void PortalTest::logIn(mockportal::Level level, const QString& codiceFiscale) {
    client_->setToken(portal_->openSession(codiceFiscale, level));
}
