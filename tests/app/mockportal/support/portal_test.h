// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

#include "tests/app/mockportal/support/portal_client.h"

/// What a test of the portal begins with: one portal for all its cases, as new before each of them,
/// and a client that nobody has logged in yet. A test that needs more declares the slot of the same
/// name and calls this one first.
class PortalTest : public QObject {
    Q_OBJECT

  protected:
    /// From here on the client asks as that person.
    void logIn(mockportal::Level level = mockportal::Level::card,
               const QString& codiceFiscale = QString::fromLatin1(specimen));

    mockportal::PortalOptions options_{};  // for whoever wants others, in its constructor
    std::unique_ptr<mockportal::Portal> portal_{};
    std::unique_ptr<PortalClient> client_{};

  protected Q_SLOTS:
    void initTestCase();
    void init();
};
