using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Units;

public sealed class CompoundUnitTests
{
    private static readonly Dimension Traffic = Dimension.Vehicle * Dimension.Length;

    /// <summary>What is written, its canonical id, its dimension and its size in base units.</summary>
    private static readonly (string Written, string Id, Dimension Dimension, double ToBase)[] Good =
    [
        ("kg/TJ", "kg/TJ", Dimension.Mass / Dimension.Energy, 1e-12),
        ("lb/MWh", "lb/MWh", Dimension.Mass / Dimension.Energy, 0.45359237 / 3.6e9),
        ("千克/吉焦", "kg/GJ", Dimension.Mass / Dimension.Energy, 1e-9),
        ("kg·TJ⁻¹", "kg/TJ", Dimension.Mass / Dimension.Energy, 1e-12),
        ("kg*TJ^-1", "kg/TJ", Dimension.Mass / Dimension.Energy, 1e-12),
        ("  kg / TJ ", "kg/TJ", Dimension.Mass / Dimension.Energy, 1e-12),
        ("kg／TJ", "kg/TJ", Dimension.Mass / Dimension.Energy, 1e-12),
        ("TJ/Gg", "TJ/Gg", Dimension.Energy / Dimension.Mass, 1e6),
        ("t/tce", "t/tce", Dimension.Mass / Dimension.Energy, 1e3 / 29.3076e9),
        ("kg/万kWh", "kg/万kWh", Dimension.Mass / Dimension.Energy, 1 / 3.6e10),
        ("g/km", "g/km", Dimension.Mass / Dimension.Length, 1e-6),
        ("g/vehicle-km", "g/vehicle-km", Dimension.Mass / Traffic, 1e-6),
        ("g/vehicle/km", "g/(vehicle*km)", Dimension.Mass / Traffic, 1e-6),
        ("kg/head", "kg/head", Dimension.Mass / Dimension.Head, 1),
        ("kg/(head*year)", "kg/(head*year)", Dimension.Mass / Dimension.Head / Dimension.Time, 1 / 31536000.0),
        ("kg/(year*head)", "kg/(head*year)", Dimension.Mass / Dimension.Head / Dimension.Time, 1 / 31536000.0),
        ("kg/head/year", "kg/(head*year)", Dimension.Mass / Dimension.Head / Dimension.Time, 1 / 31536000.0),
        ("kg/head/yr", "kg/(head*year)", Dimension.Mass / Dimension.Head / Dimension.Time, 1 / 31536000.0),
        ("kg/(person·a)", "kg/(person*year)", Dimension.Mass / Dimension.Person / Dimension.Time, 1 / 31536000.0),
        ("MJ/m3@20C", "MJ/m3@20C", Dimension.Energy / Dimension.GasVolumeAt20C, 1e6),
        ("kJ/Nm³", "kJ/m3@0C", Dimension.Energy / Dimension.GasVolumeAt0C, 1e3),
        ("MMBtu/scf", "MMBtu/scf", Dimension.Energy / Dimension.GasVolumeAt60F, 1055055852.62 / 0.028316846592),
        ("kg/gal", "kg/gal", Dimension.Mass / Dimension.Volume, 1 / 0.003785411784),
        ("t*km", "t*km", Dimension.Mass * Dimension.Length, 1e6),
        ("km*t", "t*km", Dimension.Mass * Dimension.Length, 1e6),
        ("t·km", "t*km", Dimension.Mass * Dimension.Length, 1e6),
        ("m*m*m", "m3", Dimension.Volume, 1),
        ("1/m^3", "1/m3", Dimension.None / Dimension.Volume, 1),
        ("(km)²", "km2", Dimension.Area, 1e6),
        ("kW*h", "kW*h", Dimension.Energy, 3.6e6),
        ("1/year", "1/year", Dimension.None / Dimension.Time, 1 / 31536000.0),
        ("%/a", "%/year", Dimension.None / Dimension.Time, 0.01 / 31536000),
        ("((kg)/((TJ)))", "kg/TJ", Dimension.Mass / Dimension.Energy, 1e-12),
        ("kg/(t/TJ)", "kg*TJ/t", Dimension.Energy, 1e9),
        ("(kg/TJ)^2", "kg^2/TJ^2", Dimension.Mass.Power(2) / Dimension.Energy.Power(2), 1e-24),
        ("t/t", "1", Dimension.None, 1),
        ("kg/t", "kg/t", Dimension.None, 0.001),
        ("kg*year/head", "kg*year/head", Dimension.Mass * Dimension.Time / Dimension.Head, 31536000),
    ];

    [TestCaseSource(nameof(Good))]
    public void A_built_unit_has_one_id_whatever_its_spelling((string Written, string Id, Dimension Dimension, double ToBase) row)
    {
        Assert.That(UnitCatalogue.Get(row.Written).Id, Is.EqualTo(row.Id));
    }

    [TestCaseSource(nameof(Good))]
    public void A_built_unit_has_the_dimension_and_size_of_its_parts((string Written, string Id, Dimension Dimension, double ToBase) row)
    {
        var unit = UnitCatalogue.Get(row.Written);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(unit.Dimension, Is.EqualTo(row.Dimension));
            Assert.That(unit.ToBase, Is.EqualTo(row.ToBase).Within(1).Ulps);
        }
    }

    [TestCaseSource(nameof(Good))]
    public void An_id_reads_back_as_its_unit((string Written, string Id, Dimension Dimension, double ToBase) row)
    {
        Assert.That(UnitCatalogue.Get(row.Id), Is.EqualTo(UnitCatalogue.Get(row.Written)));
    }

    [TestCase("kg/TJ", "kilogram per terajoule", "千克/太焦")]
    [TestCase("kg/(head*year)", "kilogram per (head × year)", "千克/(头×年)")]
    [TestCase("1/year", "per year", "每年")]
    [TestCase("万t", "ten thousand × tonne", "万吨")]
    [TestCase("万m3@20C", "ten thousand × cubic metre of gas at 20 °C", "万立方米（20 ℃ 气体）")]
    [TestCase("L@20C", "litre of gas at 20 °C", "升（20 ℃ 气体）")]
    [TestCase("kg^2/TJ^2", "kilogram² per terajoule²", "千克²/太焦²")]
    public void A_built_unit_has_a_name_in_both_languages(string id, string english, string chinese)
    {
        var name = UnitCatalogue.Get(id).Name;
        Assert.That((name.English, name.Chinese), Is.EqualTo((english, chinese)));
    }

    [Test]
    public void A_calorific_value_at_other_conditions_is_refused_by_the_algebra()
    {
        var calorific = UnitCatalogue.Get("MJ/m3@20C").Dimension;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(calorific * UnitCatalogue.Get("万m3@20C").Dimension, Is.EqualTo(Dimension.Energy));
            Assert.That(calorific * UnitCatalogue.Get("Nm3").Dimension, Is.Not.EqualTo(Dimension.Energy));
            Assert.That(calorific * UnitCatalogue.Get("m3").Dimension, Is.Not.EqualTo(Dimension.Energy));
        }
    }

    [Test]
    public void The_sources_of_the_parts_are_those_of_the_whole()
    {
        Assert.That(UnitCatalogue.Get("lb/MMBtu").Source, Does.Contain("0.45359237").And.Contain("1055.05585262"));
    }
}
