using CsCheck;
using Ghg.Core.Texts;
using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Units;

public sealed class DimensionTests
{
    private static readonly (Dimension Dimension, string English, string Chinese)[] Names =
    [
        (Dimension.None, "no dimension", "无量纲"),
        (Dimension.Mass, "mass", "质量"),
        (Dimension.Energy, "energy", "能量"),
        (Dimension.Length, "length", "长度"),
        (Dimension.Area, "area", "面积"),
        (Dimension.Volume, "volume", "体积"),
        (Dimension.Time, "time", "时间"),
        (Dimension.GasVolumeAt0C, "volume of gas at 0 °C", "0 ℃ 气体体积"),
        (Dimension.GasVolumeAt15C, "volume of gas at 15 °C", "15 ℃ 气体体积"),
        (Dimension.GasVolumeAt20C, "volume of gas at 20 °C", "20 ℃ 气体体积"),
        (Dimension.GasVolumeAt60F, "volume of gas at 60 °F", "60 ℉ 气体体积"),
        (Dimension.Head, "head of livestock", "牲畜头数"),
        (Dimension.Person, "person", "人数"),
        (Dimension.Vehicle, "vehicle", "车辆数"),
        (Dimension.Item, "item", "件数"),
        (Dimension.Vehicle * Dimension.Length, "vehicle × length", "车辆行驶里程"),
        (Dimension.Person * Dimension.Length, "person × length", "旅客周转量"),
        (Dimension.Mass * Dimension.Length, "mass × length", "货物周转量"),
        (Dimension.Energy / Dimension.Time, "power", "功率"),
        (Dimension.Mass / Dimension.Energy, "mass per energy", "每单位能量的质量"),
        (Dimension.Energy / Dimension.GasVolumeAt20C, "energy per volume of gas at 20 °C", "每单位20 ℃ 气体体积的能量"),
        (Dimension.Mass / (Dimension.Head * Dimension.Time), "mass per (head of livestock × time)", "每单位(牲畜头数×时间)的质量"),
        (Dimension.Mass / (Dimension.Vehicle * Dimension.Length), "mass per (vehicle × length)", "每单位(车辆数×长度)的质量"),
        (Dimension.Mass / Dimension.Area / Dimension.Time, "mass per (area × time)", "每单位(面积×时间)的质量"),
        (Dimension.None / Dimension.Time, "per time", "每单位时间"),
        (Dimension.Length.Power(4) / Dimension.Time.Power(2), "length⁴ per time²", "每单位时间²的长度⁴"),
    ];

    [TestCaseSource(nameof(Names))]
    public void A_dimension_has_a_name_in_both_languages((Dimension Dimension, string English, string Chinese) row)
    {
        Assert.That(row.Dimension.Name, Is.EqualTo(new Text(row.English, row.Chinese)));
    }

    [Test]
    public void Energy_is_not_mass_times_area_per_time_squared()
    {
        Assert.That(Dimension.Mass * Dimension.Area / Dimension.Time.Power(2), Is.Not.EqualTo(Dimension.Energy));
    }

    [Test]
    public void Volume_is_length_cubed_and_no_volume_of_gas()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Dimension.Length.Power(3), Is.EqualTo(Dimension.Volume));
            Assert.That(Dimension.Volume.IsGasVolume, Is.False);
            Assert.That(Dimension.GasVolumeAt60F.IsGasVolume, Is.True);
            Assert.That((Dimension.GasVolumeAt60F / Dimension.Time).IsGasVolume, Is.False);
            Assert.That(default(Dimension).IsNone, Is.True);
        }
    }

    [Test]
    public void Powers_outside_the_range_throw()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Dimension.Mass.Power(7).ToString(), Is.EqualTo("mass⁷"));
            Assert.That(Dimension.Mass.Power(-8).ToString(), Is.EqualTo("per mass⁸"));
            Assert.That(() => Dimension.Mass.Power(8), Throws.TypeOf<OverflowException>());
            Assert.That(() => Dimension.Mass.Power(-9), Throws.TypeOf<OverflowException>());
            Assert.That(() => Dimension.Mass.Power(7) * Dimension.Mass, Throws.TypeOf<OverflowException>());
            Assert.That(() => Dimension.Volume.Power(int.MaxValue), Throws.TypeOf<OverflowException>());
        }
    }

    [Test]
    public void Multiplication_and_division_are_each_others_inverse()
    {
        var bases = new[] { Dimension.Mass, Dimension.Energy, Dimension.Length, Dimension.Time, Dimension.GasVolumeAt20C, Dimension.Head, Dimension.Item };
        var any = Gen.Int[-3, 3].Array[bases.Length].Select(powers => bases.Zip(powers, (b, p) => b.Power(p)).Aggregate((x, y) => x * y));
        any.Select(any).Sample((a, b) => a * b / b == a && a * b == b * a && (a / a).IsNone && a.Power(2) == a * a);
    }
}
