// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <QSizeF>
#include <QUrl>
#include <map>
#include <memory>

#include "core/clinical/model/clinical_document.h"

namespace ui {

/// The pictures and PDFs inside a document, decoded when they are first drawn. GUI thread.
class MediaStore {
  public:
    explicit MediaStore(std::shared_ptr<const core::clinical::ClinicalDocument> document);

    enum class Kind { picture, pdf, text, elsewhere, other, broken };

    const core::clinical::Media& media(int index) const;
    int count() const;
    /// -1 if unknown.
    int indexOf(const QString& id) const;
    Kind kind(int index);
    /// Natural sizes, px of 96 an inch: of the picture, or of each page.
    std::vector<QSizeF> sizes(int index);
    QByteArray content(int index) { return item(index).bytes; }
    /// Of Kind::text: UTF-8, and where it is not, Latin-1.
    QString text(int index);

    /// What stands under an address(): the picture, or the page drawn now, which takes a while.
    QImage image(const QUrl& address);
    /// Pictures only; pages have to wait for image().
    QImage quickImage(const QUrl& address);
    static QUrl address(int index, int page);

    /// A link that saves the file as it is; fileAt() tells which one, -1 for any other link.
    static QUrl fileAddress(int index);
    int fileAt(const QUrl& address) const;

    /// Pages of an enclosed PDF that are shown; the rest is one press away.
    static constexpr int mostPages = 20;

  private:
    struct Item {
        QByteArray bytes{};
        QBuffer device{};
        std::unique_ptr<QPdfDocument> pdf{};
        QImage picture{};
        Kind kind = Kind::broken;
    };
    Item& item(int index);
    Item* itemAt(const QUrl& address);
    void decode(const core::clinical::Media& media, Item& item) const;

    std::shared_ptr<const core::clinical::ClinicalDocument> document_;
    std::map<int, Item> items_;
};

}  // namespace ui
