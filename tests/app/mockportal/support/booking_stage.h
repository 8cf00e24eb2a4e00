// SPDX-License-Identifier: EUPL-1.2
// A portal, the specimen logged in, and the prescription that can be booked.
#pragma once

#include <QTimeZone>

#include "tests/app/mockportal/support/booking_client.h"
#include "tests/app/mockportal/support/portal_test.h"

class BookingStage : public PortalTest {
    Q_OBJECT

  protected:
    const QString skin = QStringLiteral("89.7A.7");
    const QString rivalsCode = QStringLiteral("VRDNNA80A41F205K");  // with the same record

    BookingStage() {
        options_.enrol = {rivalsCode};
        options_.documents = 3;
    }
    void logIn() { PortalTest::logIn(mockportal::Level::passwordAndCode); }
    PortalClient rival() const {
        PortalClient client(*portal_);
        client.setToken(portal_->openSession(rivalsCode, mockportal::Level::passwordAndCode));
        return client;
    }
    void goTo(const QDateTime& time) {
        portal_->advanceClock(std::chrono::seconds(portal_->now().secsTo(time)));
        logIn();
    }
    QJsonObject ask(const QString& path) const {
        return client_->get(QStringLiteral("/fhir/") + path).json();
    }
    /// Booked ones of the prescription that is booked here.
    int bookings() const {
        return int(resourcesOf(ask(QStringLiteral("Appointment?status=booked&identifier=") +
                                   QLatin1String(dermatology)))
                       .size());
    }
    /// Far enough for everything to be without consequence.
    QString slotIn(int days, int number = 0) const {
        const auto day = portal_->now().date().addDays(days).toString(Qt::ISODate);
        return freeSlot(*client_, skin, number, QStringLiteral("&start=ge") + day);
    }
    QString lateSlot(int number = 0) const { return slotIn(60, number); }

  protected Q_SLOTS:
    void init() {
        PortalTest::init();
        logIn();
    }
};
