// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_print.h"

#include <QCoreApplication>

#include "ui/print/text_content.h"
#include "ui/screens/record/contacts/contact_words.h"
#include "ui/screens/record/paper_text.h"

namespace ui {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ui::ContactPrint", text);
}

QStringList line(const core::Contact& contact) {
    return {contactTime(contact), core::contactKindName(contact.kind), contactTitle(contact),
            contactPlace(contact), contact.nre};
}

}  // namespace

PrintJob::Contents printedContacts(const QVector<core::Contact>& contacts) {
    QVector<QStringList> lines;
    for (const core::Contact& contact : contacts) lines << line(contact);
    const QStringList columns{say(QT_TRANSLATE_NOOP("ui::ContactPrint", "Data")),
                              say(QT_TRANSLATE_NOOP("ui::ContactPrint", "Tipo")),
                              say(QT_TRANSLATE_NOOP("ui::ContactPrint", "Che cosa")),
                              say(QT_TRANSLATE_NOOP("ui::ContactPrint", "Dove")),
                              say(QT_TRANSLATE_NOOP("ui::ContactPrint", "Prescrizione"))};
    const QString title = say(QT_TRANSLATE_NOOP("ui::ContactPrint", "Contatti con la sanità"));
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(
        paperText(QStringLiteral("<h1>%1</h1>").arg(title) + paperTable(columns, lines))));
    return contents;
}

}  // namespace ui
