// SPDX-License-Identifier: EUPL-1.2
// A card in a virtual reader and a mock portal that trusts it: what most tests of login and record
// begin with.
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/mockportal/portal.h"
#include "app/virtualcard/card_maker.h"
#include "core/card/card_service.h"
#include "core/login/login_methods.h"
#include "core/portal/portal.h"
#include "pcsc/virtualcard/virtual_readers.h"

namespace journey {

/// Waits for a future while the event loop runs; a future without a result (cancelled) gives
/// program.cancelled. It is told, and does not look every now and then: thousands of calls add up.
template <typename T>
core::Result<T> await(const core::Async<T>& future) {
    QEventLoop loop;
    QFutureWatcher<core::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    if (!future.isFinished())
        return core::fail(core::errors::portalUnreachable, "the test waited too long");
    return future.resultCount() > 0 ? future.result() : core::fail(core::errors::cancelled);
}

/// For QCOMPARE: "ok" or the code.
template <typename T>
QByteArray codeOf(const core::Result<T>& result) {
    return result ? QByteArray("ok") : QByteArray(result.error().code.name().data());
}

/// Keys are slow to make, so a whole test program shares these.
struct Workshop {
    cardmaker::CardMaker maker{};
    certificates::KeyPair key = certificates::KeyPair::generate(2048);

    cardmaker::MadeCard card(const std::function<void(cardmaker::CardOrder&)>& change = {}) const {
        cardmaker::CardOrder order{.key = key};
        if (change) change(order);
        return maker.make(std::move(order));
    }
    static const Workshop& instance() {
        static const Workshop workshop;
        return workshop;
    }
};

class World {
  public:
    explicit World(mockportal::PortalOptions options = {}, bool trustCards = true) {
        if (trustCards) options.cardAuthorities = {Workshop::instance().maker.caPem()};
        auto started = mockportal::Portal::start(options);
        if (!started) qFatal("%s", qPrintable(started.error()));
        server = std::move(*started);
        caFile = dir_.filePath(QStringLiteral("ca.pem"));
        QFile file(caFile);
        if (!file.open(QIODevice::WriteOnly)) qFatal("no temporary file");
        file.write(server->caPem());
    }
    std::shared_ptr<core::Portal> client(
        std::chrono::milliseconds patience = std::chrono::seconds(20)) const {
        return std::make_shared<core::Portal>(
            core::PortalConfig{QUrl(server->url()), caFile, patience});
    }
    QByteArray caPem() const { return server->caPem(); }

    std::unique_ptr<mockportal::Portal> server;
    QString caFile;

  private:
    QTemporaryDir dir_;
};

/// The citizen's side.
struct Citizen {
    explicit Citizen(std::shared_ptr<core::Portal> at)
        : portal(std::move(at)), login(core::makeCardLogin({cards, portal})) {}

    bool insert(const std::shared_ptr<virtualcard::VirtualCard>& card) {
        const auto before = cards.snapshot().insertion;
        readers->insert(card);
        return QTest::qWaitFor([&] {
            const auto& now = cards.snapshot();
            return now.insertion != before && now.state != core::CardState::reading;
        });
    }
    core::Result<core::Session> enter(std::string_view pin = "12345") {
        return await(login->login(core::SecretBuffer(pin), cards.snapshot().insertion));
    }

    std::shared_ptr<virtualcard::VirtualReaders> readers =
        std::make_shared<virtualcard::VirtualReaders>();
    core::CardService cards{readers};
    std::shared_ptr<core::Portal> portal;
    std::unique_ptr<core::CardLogin> login;
};

}  // namespace journey
