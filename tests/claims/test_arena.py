"""What happened in a match or race is told with it, where the clause names none itself."""

from decomposing import texts


def test_a_clause_of_play_names_the_competition_of_the_opening():
    found = texts(
        "Persik menjuarai Piala Solo Raya 2026. Kemenangan itu ketat. Tono unggul skor. "
        "Persela tertinggal di babak kedua. Wasit memiliki lisensi asing. Gol penentu lahir di menit akhir."
    )
    assert "Persela tertinggal di babak kedua dalam Piala Solo Raya 2026." in found
    assert "Terkait Piala Solo Raya 2026, wasit memiliki lisensi asing." in found


def test_a_deed_amid_the_play_is_a_part_of_it():
    found = texts(
        "Persik menjuarai Piala Solo Raya 2026. Kemenangan itu ketat. Tono unggul skor di babak awal. "
        "Budi menggeser Tono. Gol penentu lahir di menit akhir."
    )
    assert "Budi menggeser Tono dalam Piala Solo Raya 2026." in found


def test_what_was_before_a_match_still_to_be_played_is_no_part_of_it():
    found = texts("Persik akan menjamu Persela di laga pekan ketiga. Tono mencetak gol penentu untuk Persik.")
    assert "Tono mencetak gol penentu untuk Persik." in found


def test_a_heading_before_a_competition_is_no_part_of_its_name():
    found = texts(
        "Hasil Piala Solo Raya 2026 keluar. Skor ketat. Persela menang di babak akhir. Tono mencetak gol penalti."
    )
    assert "Tono mencetak gol penalti dalam Piala Solo Raya 2026." in found


def test_a_score_may_stand_between_how_one_side_fared_and_the_other():
    found = texts("Persik menang 3-1 atas Persela dalam laga di Solo. Tono mencetak gol penentu.")
    assert "Tono mencetak gol penentu dalam laga Persik vs Persela." in found


def test_a_clause_of_play_names_the_match():
    found = texts("Persik mengalahkan Persela dalam laga di Solo. Tono mencetak gol penentu.")
    assert not any("Persik mengalahkan Persela dalam laga Persik" in text for text in found)
    assert "Tono mencetak gol penentu dalam laga Persik vs Persela." in found


def test_a_season_and_what_happened_before_are_no_part_of_a_competition():
    found = texts("Tono memimpin MotoGP 2026. Tono menang di lap akhir. Tono finis di podium. Tono unggul tiga gol.")
    assert not any("dalam MotoGP" in text for text in found)
    before = texts(
        "Persik mengalahkan Persela dalam laga di Solo. Persik kalah dari PSIM musim lalu. Tono mencetak gol."
    )
    assert not any("PSIM" in text and "laga Persik" in text for text in before)


def test_a_match_against_somebody_else_is_another_one():
    found = texts("Persik mengalahkan Persela dalam laga di Solo. Persik menang tipis atas Borneo di semifinal.")
    assert "Persik menang tipis atas Borneo di semifinal." in found


def test_a_coach_is_no_side():
    found = texts("Tim asuhan Tono berhasil menundukkan Persela. Laga itu ketat. Budi mencetak gol penentu.")
    assert not any("laga Tono vs" in text for text in found)


def test_a_bare_match_takes_its_name_itself():
    found = texts("Persik mengalahkan Persela dalam laga di Solo. Laga kembali ditunda pada menit ke-60.")
    assert "Laga Persik vs Persela kembali ditunda pada menit ke-60." in found


def test_a_match_before_is_another_one():
    found = texts("Persik mengalahkan Persela dalam laga di Solo. Tono cedera pada laga sebelumnya.")
    assert "Tono cedera pada laga sebelumnya." in found


def test_nothing_behind_another_competition_is_told_with_the_first():
    found = texts(
        "Di Piala Solo Raya 2026, Persik menang. Skor ketat. Persela kalah di babak awal. "
        "Persik juga menjuarai Piala Kediri. Tono mencetak gol penalti di menit akhir."
    )
    assert "Persela kalah di babak awal dalam Piala Solo Raya 2026." in found
    assert "Tono mencetak gol penalti di menit akhir." in found


def test_the_match_is_the_occasion_that_a_sentence_begins_with():
    found = texts(
        "Persik menang 3-1 atas Persela dalam laga di Solo. Dalam laga yang digelar di Stadion Manahan, Solo, "
        "Tono mencetak gol penentu."
    )
    assert any(text.startswith("Laga Persik vs Persela digelar di Stadion Manahan") for text in found)


def test_a_race_is_told_once_with_its_year_or_without():
    found = texts(
        "Tono memenangi MotoGP Melati 2026. Budi Santoso terjatuh di lap kedua. Ani Lestari melesat di MotoGP Melati."
    )
    assert "Budi Santoso terjatuh di lap kedua dalam MotoGP Melati 2026." in found
    assert not any("MotoGP Melati dalam MotoGP Melati" in claim for claim in found)


def test_what_was_scored_over_a_career_is_no_part_of_the_match():
    found = texts(
        "Persik menang 3-1 atas Persela dalam laga di Solo. Tono sudah mencetak 200 gol. Budi mencetak gol penentu."
    )
    assert "Tono sudah mencetak 200 gol." in found
    assert "Budi mencetak gol penentu dalam laga Persik vs Persela." in found


DATED = (
    "Persik menang 3-1 atas Persela dalam pertandingan liga. Laga itu digelar di Solo, Selasa (10/6/2025). "
    "Tono mencetak gol penentu. "
)


def test_a_match_is_told_apart_by_its_day():
    found = texts(DATED)
    assert "Tono mencetak gol penentu dalam laga Persik vs Persela pada 10 Juni 2025." in found
    assert "Laga Persik vs Persela digelar pada Selasa, 10 Juni 2025." in found


def test_a_match_has_no_day_that_a_claim_tells_itself():
    found = texts(DATED + "Budi mencetak gol penalti pada Selasa (10/6/2025).")
    assert any(one.startswith("Budi mencetak gol penalti pada Selasa, 10 Juni 2025") for one in found)
    assert not any(one.count("10 Juni 2025") > 1 for one in found)


def test_the_day_of_what_somebody_said_is_not_that_of_a_match():
    found = texts(
        'Persik menang 3-1 atas Persela dalam pertandingan liga. "Laga itu berat," kata Budi, Rabu (11/6/2025). '
        "Tono mencetak gol penentu."
    )
    assert "Tono mencetak gol penentu dalam laga Persik vs Persela." in found


def test_who_became_champion_is_told_of_the_competition_of_the_article():
    found = texts(
        "Persik tampil sebagai juara Piala Solo Raya 2026. Mereka unggul skor 2-1 di babak final. Tono mencetak gol."
    )
    assert "Tono mencetak gol dalam Piala Solo Raya 2026." in found


def test_points_are_told_with_the_game_that_the_text_last_spoke_of():
    found = texts(
        "Raka Wirawan mengalahkan Bo Lin dalam laga Indonesia vs Taiwan di Solo. Laga ketat di gim pertama. "
        "Raka Wirawan unggul 11-9 saat interval. Di gim kedua, Bo Lin bangkit. Bo Lin memimpin 17-8."
    )
    assert any(text.startswith("Raka Wirawan unggul 11-9") and " di gim pertama dalam laga" in text for text in found)
    assert any(text.startswith("Bo Lin memimpin 17-8") and " di gim kedua dalam laga" in text for text in found)


def test_points_that_name_their_game_keep_it():
    found = texts(
        "Raka Wirawan mengalahkan Bo Lin dalam laga Indonesia vs Taiwan di Solo. Laga ketat di gim pertama. "
        "Bo Lin menang 21-18 di gim kedua."
    )
    assert not any("gim kedua" in text and "gim pertama" in text for text in found)


def test_a_day_is_not_that_of_another_season() -> None:
    found = texts("Persela merekrut Lars Holmgren, Rabu (11/6/2025). Lars Holmgren mencetak 15 gol musim lalu.")
    assert not any("15 gol pada Rabu" in claim for claim in found)


def test_a_side_that_had_to_be_content_with_a_draw_is_in_a_match() -> None:
    found = texts(
        "Timnas Norwegia harus puas ditahan 1-1 oleh Islandia dalam laga kedua Grup B Piala Eropa 2028. "
        "Lars Holmgren mencetak gol pertama untuk Norwegia."
    )
    assert "Lars Holmgren mencetak gol pertama untuk Norwegia dalam laga Norwegia vs Islandia." in found
