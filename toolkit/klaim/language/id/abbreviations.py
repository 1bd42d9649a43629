"""Abbreviations that every reader knows, and words that abbreviations leave out."""

import re

KNOWN = frozenset(
    """
    RI AS PBB UE TNI AD AL AU Polri Polda Polres Polsek Brimob KPK DPR DPD MPR DPRD MK MA KY KPU Bawaslu BPK BPKP BI OJK
    BEI IHSG LPS BPS BMKG BNPB BPBD Basarnas BNN BNPT BIN BPJS BPOM BRIN BUMN BUMD UMKM APBN APBD PPN PPh PDB PDRB NPWP
    NIK KTP KK SIM STNK BPKB ASN PNS PPPK CPNS TKI TKW WNI WNA PRT PHK UMP UMR THR WFH RUU UU PP Perpres Perppu Perda
    Kemenkeu Kemenkes Kemenag Kemendagri Kemenlu Kemenhub Kemensos Kementan Kemendag Kemenperin Kemnaker Kominfo
    Komdigi ESDM PUPR PU Menkeu Menkes Menag Mendagri Menlu Menhub Mensos Mentan Mendag Mensesneg Menko Wapres Kejagung
    Kejati Kejari Bareskrim Polantas Dishub Satpol Pemprov Pemkot Pemkab Pemda Satgas Kapolri Kapolda Kapolres
    WHO NATO ASEAN UNESCO UNICEF FIFA UEFA AFC PSSI NBA IBL WIB WITA WIT TV AC HP CEO COO CFO AI IT PT CV SD SMP SMA SMK
    TK RS RSUD RSUP UGD ICU IGD TKP CCTV LRT MRT KRL KAI PLN BBM LPG LNG CPO USD IDR KUHP KUHAP PKH BPNT MBG IKN HUT
    SDM SDA SOP SMKN SMAN SMPN SDN MTs MAN MoU TU OTT PLT Plt GOR JPU KBRI KJRI Lapas Rutan PHL
    DKI DIY NTB NTT Kaltim Kalteng Kalsel Kalbar Kaltara Jateng Jatim Jabar Sumut Sumbar Sumsel Sulsel Sulut Sulteng
    Sultra Sulbar Malut Kepri Tangsel Babel Jakbar Jaksel Jaktim Jakut Jakpus Kab Kec Kel Himbara SUV MPV EV PC GPS
    USB VAR
    """.split()
)
"""Abbreviations that need no explanation."""

LEGAL_FORMS = frozenset("PT CV PD UD".split())
"""What stands before the name of a firm."""

SMALL = frozenset("dan untuk atas atau di dari bagi yang of and the for on in de & ke pada".split())
"""Words of a name of which its abbreviation may keep nothing."""

BASIS = re.compile(r"(?<!tahunan )(?<!bulanan )\((yoy|mtm|mom|qtq|qoq|ytd|ctc|wow)\)", re.IGNORECASE)
"""What a change is measured against, in brackets."""

CALLED = {
    "IHSG": re.compile(
        r"\b[Ii]ndeks saham(?: (?:Garuda|Indonesia))?(?= (?:di|me|ter|ber|naik|turun|masih|sudah|tetap)\w*\b)"
    )
}
"""Known abbreviations, and the nouns by which a text that has them calls the same thing before a verb."""
