// SPDX-License-Identifier: EUPL-1.2
// The window with a reader that has keys of its own.
#pragma once

#include "pcsc/virtualcard/pad_readers.h"
#include "tests/e2e/window_house.h"

namespace e2e {

struct PadHouse {
    PadHouse() {
        ui::Appearance::instance().setMotion(false);
        mockportal::PortalOptions options;
        options.cardAuthorities = {maker().caPem()};
        portal = std::move(*mockportal::Portal::start(options));
        const QString ca = folder.filePath("portal-ca.pem");
        QFile file(ca);
        if (file.open(QIODevice::WriteOnly)) file.write(portal->caPem());
        file.close();
        settings = std::make_unique<core::Settings>(folder.filePath("system.ini"),
                                                    folder.filePath("user.ini"));
        program = std::make_unique<desktop::Program>(
            *settings, readers, core::PortalConfig{QUrl(portal->url()), ca}, dialogs, clock);
        program->window().resize(1280, 800);
        program->window().show();
    }
    /// Keys are slow to make: one for all cards of a test program.
    static const cardmaker::CardMaker& maker() {
        static const cardmaker::CardMaker maker;
        return maker;
    }
    static std::shared_ptr<virtualcard::VirtualCard> card() {
        static const auto key = certificates::KeyPair::generate(2048);
        return maker().make({.key = key}).card;
    }
    bool onPage(const char* className) const {
        const auto* page = program->window().page();
        return page != nullptr && page->inherits(className);
    }
    template <typename T = QWidget>
    T* find(const char* name) const {
        for (auto* found : program->window().findChildren<T*>(QString::fromLatin1(name)))
            if (found->isVisible()) return found;
        return nullptr;
    }
    QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
    bool reads(const QString& words) const {
        for (const auto* each : program->window().findChildren<ui::Paragraph*>())
            if (each->isVisible() && each->text().contains(words)) return true;
        return false;
    }
    /// An entry of the menu, by its accessible name.
    void enter(const QString& name) const {
        for (auto* each : program->window().findChildren<QAbstractButton*>())
            if (each->isVisible() && each->accessibleName() == name) return each->click();
    }
    virtualcard::PadScript& script() const { return readers->script(); }
    int asked() const { return script().asked.load(); }

    std::shared_ptr<virtualcard::PadReaders> readers = std::make_shared<virtualcard::PadReaders>();
    QTemporaryDir folder{};
    AnsweringDialogs dialogs{};
    desktop::DemoClock clock{};
    std::unique_ptr<mockportal::Portal> portal{};
    std::unique_ptr<core::Settings> settings{};
    std::unique_ptr<desktop::Program> program{};
};

}  // namespace e2e
