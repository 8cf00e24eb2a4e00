// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/menu_page.h"

#include <QBoxLayout>
#include <array>

#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/nav_entry.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

NavEntry* entryFor(Place place, bool seed, const Context& context) {
    auto* entry = new NavEntry(seed ? NavEntry::Size::main : NavEntry::Size::minor,
                               placeIcon(place), menuLabel(place), placeName(place));
    QObject::connect(entry, &NavEntry::clicked, entry,
                     [&context, place] { context.navigator.open(place); });
    return entry;
}

}  // namespace

MenuPage::MenuPage(const Context& context) {
    auto* body = new PageBody(*this);
    body->content()->addWidget(new Paragraph(Type::h1, title()));
    for (const Place place : seedPlaces) {
        auto* entry = entryFor(place, true, context);
        if (!first_) first_ = entry;
        body->content()->addWidget(entry);
    }
    addActing(context, *body->content());
    for (const Place place : servicePlaces)
        body->content()->addWidget(entryFor(place, false, context));
    body->content()->addStretch();
}

// The session bar has no room for it here.
void MenuPage::addActing(const Context& context, QBoxLayout& layout) {
    const auto& session = context.services.sessions.current();
    if (!session || session->represented.isEmpty()) return;
    const QString text = tr("Opera per un'altra persona");
    auto* entry = new NavEntry(NavEntry::Size::minor, Icon::people, text, text);
    entry->setObjectName(QStringLiteral("chooseSubject"));
    connect(entry, &NavEntry::clicked, this, [&context] { context.navigator.chooseSubject(); });
    layout.addWidget(entry);
}

}  // namespace ui
