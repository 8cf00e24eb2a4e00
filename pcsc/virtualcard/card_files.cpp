// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/card_files.h"

#include <algorithm>
#include <initializer_list>

#include "pcsc/virtualcard/dati_personali.h"

namespace virtualcard {
namespace {

using pcsc::Bytes;

/// Behind the content: zeros, or with the quirk something that looks like more content and is none.
Bytes padded(Bytes content, std::size_t size, bool rubbish) {
    for (std::size_t i = content.size(); i < size; ++i)
        content.push_back(static_cast<std::uint8_t>(rubbish ? 0x30 + i % 23 : 0));
    return content;
}

Bytes certificateFile(const CardProfile& profile) {
    if (profile.quirks.zeroCertificate) return Bytes(certificateFileSize);
    return padded(profile.certificate, certificateFileSize, profile.quirks.bytesAfterEnd);
}

void addApplication(File& master, const CardProfile& profile) {
    const bool classic = profile.layout == Layout::classic;
    auto& application = master.addDirectory(0x1100);
    if (profile.layout != Layout::infocamere1204)
        application.addFile(0x1101,
                            classic ? certificateFile(profile) : Bytes(certificateFileSize));
    application.addFile(0x1102, datiPersonaliFile(profile));
}

/// Before the certificate a header of five bytes, its length in the second and the third.
void addInfocamere(File& master, const CardProfile& profile) {
    auto& folder = master.addDirectory(0x2FFF);
    const auto size = profile.quirks.zeroCertificate ? 0 : profile.certificate.size();
    Bytes file{0x01, static_cast<std::uint8_t>(size >> 8U), static_cast<std::uint8_t>(size & 0xFFU),
               0x00, 0x00};
    const auto certificate = certificateFile(profile);
    file.insert(file.end(), certificate.begin(), certificate.end());
    folder.addFile(0x8228, std::move(file));
    folder.addDirectory(0x0000);
}

void addAce2025(File& master, const CardProfile& profile) {
    auto& application = master.addApplication(ace2025Application());
    application.addDirectory(0x1100).addFile(0x1102, datiPersonaliFile(profile));
    application.addDirectory(0xDA01).addFile(0xC001, certificateFile(profile));
}

void addAdditionalData(File& master) {
    auto& additional = master.addDirectory(0x1200);
    for (const auto id : std::initializer_list<std::uint16_t>{0x1201, 0x1202, 0x1203, 0x4142})
        additional.addFile(id, Bytes(64));
}

void addSignature(File& master, const CardProfile& profile) {
    auto& signature = master.addDirectory(0x1400);
    if (profile.layout != Layout::idemia2021) return;  // may be empty since 2016 (cns-card 2)
    signature.addDirectory(0x9001).addFile(0x2002, certificateFile(profile));
    signature.addDirectory(0x9002);
}

}  // namespace

Bytes datiPersonaliFile(const CardProfile& profile) {
    auto content = profile.datiPersonali.value_or(encodeDatiPersonali(profile.person));
    if (!profile.datiPersonali)
        content = padded(content, datiPersonaliSize, profile.quirks.bytesAfterEnd);
    if (const auto cut = profile.quirks.truncatedData)
        content.resize(std::min(*cut, content.size()));
    return content;
}

std::unique_ptr<File> makeFiles(const CardProfile& profile) {
    auto master = std::make_unique<File>(File::masterId);
    for (const auto& name : profile.applications) master->addApplication(name);
    if (profile.layout == Layout::ace2025) {
        addAce2025(*master, profile);
        return master;
    }
    auto& chip = master->addDirectory(0x1000);
    chip.addFile(0x1002, Bytes(32));
    chip.addFile(0x1003, pcsc::toBytes(profile.idCarta));
    addApplication(*master, profile);
    addAdditionalData(*master);
    addSignature(*master, profile);
    if (profile.layout == Layout::infocamere1204) addInfocamere(*master, profile);
    return master;
}

}  // namespace virtualcard
