// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo.h"

#include <QFile>

#include "app/desktop/demo/demo_anchors.h"
#include "app/desktop/demo/demo_panel.h"

namespace desktop {

Demo::Demo() = default;
Demo::~Demo() = default;

std::expected<void, QString> Demo::start() {
    const QString file = folder_.filePath(QStringLiteral("card-ca.pem"));
    QFile authority(file);
    if (!authority.open(QIODevice::WriteOnly) || authority.write(cards_.authorityPem()) <= 0)
        return std::unexpected(authority.errorString());
    authority.close();
    auto addresses = portal_.start(file);
    if (!addresses) return std::unexpected(addresses.error());
    addresses_ = *addresses;
    return {};
}

// Settings of its own: the demo neither finds nor leaves anything of the person's.
Program& Demo::makeProgram(ui::Dialogs& dialogs) {
    settings_ = std::make_unique<core::Settings>(folder_.filePath(QStringLiteral("system.ini")),
                                                 folder_.filePath(QStringLiteral("user.ini")));
    program_ = std::make_unique<Program>(*settings_, cards_.readers(),
                                         core::PortalConfig{addresses_.url, addresses_.caFile},
                                         dialogs, clock_);
    program_->setAnchors(demoAnchors(addresses_.control));
    program_->preferences().fixPortal({addresses_.url.toString(), addresses_.caFile});
    return *program_;
}

void Demo::open(ui::Dialogs& dialogs) {
    makeProgram(dialogs).window().show();
    makePanel().show();
}

DemoPanel& Demo::makePanel() {
    panel_ = std::make_unique<DemoPanel>(cards_, clock_, addresses_.control);
    return *panel_;
}

}  // namespace desktop
