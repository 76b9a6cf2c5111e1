using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;

namespace Ghg.Core.Inventories;

/// <summary>A record, a method that it goes to, and the reference that the method's line stands under.</summary>
internal sealed record Assignment(ActivityRecord Record, IMethod Method, GpcReference Reference);
