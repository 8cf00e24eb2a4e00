// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/message/error_words.h"

#include <QCoreApplication>
#include <array>

#include "ui/shell/strip.h"

namespace ui {
namespace {

struct Row {
    std::string_view area;  // the part of the code before the first dot
    Icon icon;
};

constexpr std::array rows{
    Row{"service", Icon::reader},  Row{"reader", Icon::reader},     Row{"card", Icon::card},
    Row{"puk", Icon::card},        Row{"pin", Icon::card},          Row{"certificate", Icon::card},
    Row{"network", Icon::network}, Row{"portal", Icon::server},     Row{"session", Icon::lock},
    Row{"login", Icon::lock},      Row{"document", Icon::document}, Row{"output", Icon::print},
};

}  // namespace

QString helpLineSentence(core::ErrorCode code) {
    const std::string_view name = code.name();
    return QCoreApplication::translate("ui::ErrorWords",
                                       "Se chiami il Numero Verde %1, il codice è <b>%2</b>")
        .arg(helpLineNumber(), QLatin1String(name.data(), qsizetype(name.size())));
}

Icon errorIcon(core::ErrorCode code) {
    const auto area = code.name().substr(0, code.name().find('.'));
    for (const Row& row : rows)
        if (row.area == area) return row.icon;
    return Icon::warning;
}

}  // namespace ui
