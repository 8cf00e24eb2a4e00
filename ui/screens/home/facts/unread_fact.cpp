// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/record/record_gateway.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/screens/record/documents_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayFacts)
};

void openUnread(const Context& context) {
    openInRecord(context, [&context] {
        recordStore(context)->choices() = {.filter = {.unreadOnly = true}};
        return std::make_unique<DocumentsPage>(context);
    });
}

TodayItems unreadItems(int count) {
    if (count == 0) return {};
    return {{.group = TodayItem::Group::unread,
             .icon = Icon::document,
             .tone = Tone::info,
             .title = Words::tr("%n documento/i da leggere", nullptr, count),
             .text = Words::tr("Nel Fascicolo Sanitario Elettronico"),
             .open = openUnread}};
}

}  // namespace

void askUnread(const FactQuestion& question, QObject& owner, TellItems tell) {
    std::shared_ptr<core::RecordGateway> gateway = question.gateways.record(question.session);
    const auto answer = gateway->documents({.pageSize = 1, .unreadOnly = true});
    askGateway(gateway, answer, owner, std::move(tell),
               [](const core::DocumentPage& page) { return unreadItems(page.total); });
}

}  // namespace ui
