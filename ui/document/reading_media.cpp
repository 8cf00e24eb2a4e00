// SPDX-License-Identifier: EUPL-1.2
// What is enclosed in a document: pictures and pages in place, the rest as files to save.
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/document/enclosed_file.h"
#include "ui/document/reading_composer.h"
#include "ui/document/text_objects.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ReadingComposer)
};

}  // namespace

void ReadingComposer::writeMedia(int index) {
    using Kind = MediaStore::Kind;
    shownMedia_[std::size_t(index)] = true;
    out_.mark(media_->media(index).id);
    const auto say = [this](const QString& sentence) {
        out_.line(Type::secondary, sentence, Role::ink2, 2, 6);
    };
    switch (media_->kind(index)) {
        case Kind::picture:
        case Kind::pdf:
            return writePages(index);
        case Kind::text:
            return writeText(index);
        case Kind::elsewhere:
            return say(
                Words::tr("Allegato non incluso nel documento: %1").arg(media_->media(index).url));
        case Kind::other:
            return writeFile(index);
        case Kind::broken:
            say(Words::tr("Qui c'è un allegato danneggiato, che non si può mostrare."));
            return writeSaving(index);
    }
}

void ReadingComposer::writeFile(int index) {
    QString type = media_->media(index).mediaType;
    if (type.isEmpty()) type = Words::tr("sconosciuto");
    const QString size =
        QLocale().formattedDataSize(media_->content(index).size(), 1, QLocale::DataSizeSIFormat);
    out_.line(Type::secondary,
              out_.look().paper
                  ? Words::tr("Allegato di tipo %1: lo trovi nell'originale.").arg(type)
                  : Words::tr("Allegato di tipo %1, %2: qui non si può mostrare.").arg(type, size),
              Role::ink2, 2, 2);
    writeSaving(index);
}

void ReadingComposer::writeText(int index) {
    core::clinical::Narrative text;
    text.nodes.push_back({.text = media_->text(index)});
    narrative_->write(text);
    writeSaving(index);
}

// Another program may understand what we do not.
void ReadingComposer::writeSaving(int index) {
    if (out_.look().paper || media_->content(index).isEmpty()) return;
    out_.begin(out_.look().block(Type::body, 0, 6));
    InlineStyle link;
    link.link = MediaStore::fileAddress(index).toString();
    out_.run(Words::tr("Salva il file allegato"), link.format(out_.look()));
    warnOfActive(index);
}

void ReadingComposer::warnOfActive(int index) {
    if (!enclosedFile(media_->content(index), media_->media(index).mediaType).active) return;
    out_.begin(out_.look().block(Type::secondary, 0, 6));
    out_.object(signFormat(Icon::warning, Role::warn, {}, out_.look()));
    out_.run(QStringLiteral("  ") +
                 Words::tr("Attenzione: un file così può avviare dei programmi quando lo apri. "
                           "Aprilo solo se ti fidi di chi ha scritto il documento."),
             out_.look().text(Type::secondary));
}

void ReadingComposer::writePages(int index) {
    const auto pages = media_->sizes(index);
    const bool pdf = media_->kind(index) == MediaStore::Kind::pdf;
    if (pdf)
        out_.line(Type::secondary,
                  Words::tr("PDF allegato, %n pagina/e", nullptr, int(pages.size())), Role::ink2, 2,
                  4);
    const double room = options_.width - 2 * out_.look().px(cardInset);
    for (int page = 0; page < std::min(int(pages.size()), MediaStore::mostPages); ++page) {
        QSizeF size = pages[std::size_t(page)];
        if (size.width() > room || pdf) size.scale(room, size.height() * 4, Qt::KeepAspectRatio);
        QTextImageFormat image;
        image.setName(MediaStore::address(index, page).toString());
        image.setWidth(size.width());
        image.setHeight(size.height());
        image.setProperty(
            QTextFormat::ImageAltText,
            pdf ? Words::tr("Pagina %1 del PDF allegato").arg(page + 1) : Words::tr("Immagine"));
        out_.begin(QTextBlockFormat());
        out_.image(image);
        if (pdf) slow_ << MediaStore::address(index, page);
    }
    if (int(pages.size()) > MediaStore::mostPages)
        out_.line(Type::secondary,
                  out_.look().paper ? Words::tr("Le altre pagine sono nell'originale.")
                                    : Words::tr("Le altre pagine sono nel file allegato."),
                  Role::ink2);
    if (pdf) writeSaving(index);
}

}  // namespace ui
