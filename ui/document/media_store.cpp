// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/media_store.h"

#include <QImageReader>
#include <QPainter>
#include <QStringDecoder>
#include <algorithm>
#include <utility>

#include "ui/document/enclosed_file.h"

namespace ui {
namespace {

constexpr double pxPerPoint = 96.0 / 72.0;
constexpr double pixelsPerPx = 1.5;  // sharp enough on paper and on fine screens
constexpr QSize largestPicture(8000, 8000);
const QString scheme = QStringLiteral("sportello-media");
const QString fileScheme = QStringLiteral("sportello-file");

// Not whatever a plug-in draws: an SVG names files and machines that it wants to be fetched.
constexpr const char* drawn[] = {"jpeg", "png", "gif", "bmp", "tiff", "webp"};

bool isForEyes(const QString& mediaType) {
    return mediaType == QLatin1String("application/pdf") ||
           std::ranges::any_of(drawn, [&](const char* format) {
               return mediaType == QLatin1String("image/") + QLatin1String(format);
           });
}

QImage readPicture(const QByteArray& bytes) {
    QBuffer device;
    device.setData(bytes);
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    const QByteArray found = reader.format();
    if (std::ranges::none_of(drawn, [&](const char* format) { return found == format; })) return {};
    const QSize size = reader.size();
    if (size.isValid() &&
        (size.width() > largestPicture.width() || size.height() > largestPicture.height()))
        reader.setScaledSize(size.scaled(largestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

}  // namespace

MediaStore::MediaStore(std::shared_ptr<const core::clinical::ClinicalDocument> document)
    : document_(std::move(document)) {}

const core::clinical::Media& MediaStore::media(int index) const {
    return document_->media[std::size_t(index)];
}

int MediaStore::count() const {
    return int(document_->media.size());
}

int MediaStore::indexOf(const QString& id) const {
    const auto found = std::ranges::find(document_->media, id, &core::clinical::Media::id);
    return id.isEmpty() || found == document_->media.end() ? -1
                                                           : int(found - document_->media.begin());
}

MediaStore::Item& MediaStore::item(int index) {
    const auto [it, fresh] = items_.try_emplace(index);
    if (fresh) decode(media(index), it->second);
    return it->second;
}

void MediaStore::decode(const core::clinical::Media& media, Item& item) const {
    if (media.base64.isEmpty()) {
        item.kind = media.url.isEmpty() ? Kind::broken : Kind::elsewhere;
        return;
    }
    item.bytes = media.content();
    if (item.bytes.isEmpty()) return;
    if (item.bytes.left(1024).contains("%PDF-")) {
        item.device.setBuffer(&item.bytes);
        item.device.open(QIODevice::ReadOnly);
        item.pdf = std::make_unique<QPdfDocument>();
        item.pdf->load(&item.device);
        if (item.pdf->status() == QPdfDocument::Status::Ready) item.kind = Kind::pdf;
    } else if (isPlainText(media.mediaType) && !item.bytes.startsWith("{\\rtf") &&
               !item.bytes.contains('\0')) {
        item.kind = Kind::text;
    } else if (item.picture = readPicture(item.bytes); !item.picture.isNull()) {
        item.kind = Kind::picture;
    } else if (!isForEyes(media.mediaType)) {
        item.kind = Kind::other;
    }
}

MediaStore::Kind MediaStore::kind(int index) {
    return item(index).kind;
}

std::vector<QSizeF> MediaStore::sizes(int index) {
    const Item& found = item(index);
    if (found.kind == Kind::picture) return {QSizeF(found.picture.size())};
    std::vector<QSizeF> pages;
    if (found.kind == Kind::pdf)
        for (int page = 0; page < found.pdf->pageCount(); ++page)
            pages.push_back(found.pdf->pagePointSize(page) * pxPerPoint);
    return pages;
}

QString MediaStore::text(int index) {
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(content(index));
    return utf8.hasError() ? QString::fromLatin1(content(index)) : text;
}

QUrl MediaStore::address(int index, int page) {
    return QUrl(QStringLiteral("%1:%2/%3").arg(scheme).arg(index).arg(page));
}

QUrl MediaStore::fileAddress(int index) {
    return QUrl(QStringLiteral("%1:%2").arg(fileScheme).arg(index));
}

int MediaStore::fileAt(const QUrl& address) const {
    bool known = false;
    const int index = address.path().toInt(&known);
    return known && address.scheme() == fileScheme && index >= 0 && index < count() ? index : -1;
}

MediaStore::Item* MediaStore::itemAt(const QUrl& address) {
    if (address.scheme() != scheme) return nullptr;
    const int index = address.path().section(u'/', 0, 0).toInt();
    return index >= 0 && index < count() ? &item(index) : nullptr;
}

QImage MediaStore::quickImage(const QUrl& address) {
    const Item* found = itemAt(address);
    return found && found->kind == Kind::picture ? found->picture : QImage();
}

QImage MediaStore::image(const QUrl& address) {
    Item* found = itemAt(address);
    if (!found || found->kind != Kind::pdf) return quickImage(address);
    const int page = address.path().section(u'/', 1, 1).toInt();
    const QSizeF size = found->pdf->pagePointSize(page) * pxPerPoint * pixelsPerPx;
    const QImage drawn = found->pdf->render(page, size.toSize());
    QImage white(drawn.size(), QImage::Format_RGB32);  // pages have no ground of their own
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, drawn);
    return white;
}

}  // namespace ui
